"""The fixed addresses that machines ask for."""

from datetime import datetime

import pytest


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


@pytest.mark.parametrize(
    ("path", "host", "status"), [("/api/v1/nothing", "localhost", 404), ("/api/v1/search", "localhost:port", 400)]
)
def test_what_goes_wrong_before_a_view_is_told_to_programs_as_a_problem(client, db, path, host, status):
    response = client.get(path, headers={"host": host})

    assert (response.status_code, response.json()["status"]) == (status, status)
    assert response["Content-Type"] == "application/problem+json"


def test_a_fault_of_ours_is_told_to_programs_as_a_problem(client, almere, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("search.api.views.find", lambda *_args: 1 / 0)

    response = client.get("/api/v1/search")

    assert response.status_code == 500
    assert response["Content-Type"] == "application/problem+json"
