"""The fixed addresses that machines ask for."""

from datetime import datetime


def test_robots_may_read_pages_but_not_the_admin_or_the_states_of_lists(client):
    text = client.get("/robots.txt").content.decode()

    assert "User-agent: *" in text
    assert "Disallow: /beheer/" in text
    assert "Disallow: /*?" in text


def test_security_text_has_a_contact_and_expires_within_a_year(client):
    text = client.get("/.well-known/security.txt").content.decode()
    fields = dict(line.split(": ", 1) for line in text.splitlines())

    assert fields["Contact"].startswith("mailto:")
    assert datetime.fromisoformat(fields["Expires"]) == datetime.fromisoformat("2027-05-25T11:00:00+00:00")
