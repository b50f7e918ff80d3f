"""Feeds of what is new."""

import xml.etree.ElementTree as ET

import pytest

ATOM = "{http://www.w3.org/2005/Atom}"


def entries(client, address: str, host: str = "localhost") -> tuple[str, list[tuple[str, str]]]:
    response = client.get(address, headers={"host": host})
    assert (response.status_code, response["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    feed = ET.fromstring(response.content)  # noqa: S314 (made by ourselves)
    found = [(one.findtext(f"{ATOM}title"), one.find(f"{ATOM}link").get("href")) for one in feed.iter(f"{ATOM}entry")]
    return feed.findtext(f"{ATOM}title"), found


def test_a_theme_tells_of_services_and_pages(almere, client):
    title, found = entries(client, "/nieuw/thema/gedrag-en-opvoeden.atom")

    assert "Almere" in title
    assert 0 < len(found) <= 30
    assert any("/verwijswijzer/" in url for _title, url in found)
    assert any("/informatie/" in url for _title, url in found)
    assert all(url.startswith("http://localhost/") for _title, url in found)


def test_a_theme_in_english_leads_to_english_pages(almere, client):
    _title, found = entries(client, "/en/nieuw/thema/gedrag-en-opvoeden.atom")

    assert found
    assert all(url.startswith("http://localhost/en/") for _title, url in found)


def test_a_district_tells_of_its_own_services(lagewaard, client):
    title, found = entries(client, "/nieuw/wijk/lagewaard-oost.atom", "lagewaard.localhost")

    assert "Oost" in title
    assert found
    for _title, url in found:
        assert client.get(url.removeprefix("http://lagewaard.localhost"), headers={"host": "lagewaard.localhost"})


@pytest.mark.parametrize(
    "address", ["/nieuw/thema/bestaat-niet.atom", "/nieuw/wijk/lagewaard-oost.atom", "/nieuw/wijk/nederland.atom"]
)
def test_what_is_not_of_this_site_has_no_feed(almere, client, address):
    assert client.get(address).status_code == 404


def test_a_feed_asks_as_much_whatever_it_holds(almere, client, django_assert_max_num_queries):
    client.get("/nieuw/thema/gedrag-en-opvoeden.atom")
    with django_assert_max_num_queries(8):
        client.get("/nieuw/thema/school-en-leren.atom")
    with django_assert_max_num_queries(8):
        client.get("/nieuw/wijk/almere.atom")


def test_the_page_of_a_district_names_its_feed(almere, client):
    page = client.get("/wijken/almere-haven/").content.decode()

    assert 'type="application/atom+xml"' in page
    assert "/nieuw/wijk/almere-haven.atom" in page
