"""Everything public is listed for search engines, and nothing else."""

import xml.etree.ElementTree as ET

import pytest

from portal import sitemap
from sociale_kaart.clock import today
from sociale_kaart.models import Service

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def xml(client, address: str, host: str = "localhost") -> ET.Element:
    response = client.get(address, headers={"host": host})
    assert (response.status_code, response["Content-Type"]) == (200, "application/xml")
    return ET.fromstring(response.content)  # noqa: S314 (made by ourselves)


def locations(root: ET.Element) -> list[str]:
    return [one.text for one in root.iter(f"{MAP}loc")]


def test_robots_and_index_lead_to_a_file_for_each_language(almere, client):
    assert "Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content.decode()
    files = locations(xml(client, "/sitemap.xml"))

    assert files == [f"http://localhost/sitemap-{code}-1.xml" for code in ("nl", "en", "ar")]


@pytest.mark.parametrize(("slug", "host"), [("almere", "localhost"), ("lagewaard", "lagewaard.localhost")])
def test_all_that_is_public_here_is_listed_once(request, slug, host, client):
    municipality = request.getfixturevalue(slug)
    found = locations(xml(client, "/sitemap-nl-1.xml", host))
    public = Service.objects.public(today()).filter(municipality=municipality)

    assert len(found) == len(set(found))
    assert {f"http://{host}{service.get_absolute_url()}" for service in public} <= set(found)
    other = Service.objects.filter(municipality=municipality).exclude(pk__in=public)
    assert not {f"http://{host}{service.get_absolute_url()}" for service in other} & set(found)
    assert f"http://{host}/" in found
    for part in ("/informatie/", "/onderwerpen/", "/agenda/"):
        assert any(part in url for url in found), part


@pytest.mark.parametrize("lang", ["nl", "en", "ar"])
def test_a_sample_of_every_kind_answers_in_its_language(almere, client, lang):
    found = locations(xml(client, f"/sitemap-{lang}-1.xml"))
    prefix = "http://localhost" + ("" if lang == "nl" else f"/{lang}")

    assert found
    for url in [*found[:3], *found[len(found) // 2 :][:3], *found[-2:]]:
        assert url.startswith(f"{prefix}/")
        assert client.get(url.removeprefix("http://localhost"), headers={"host": "localhost"}).status_code == 200


def test_an_address_names_the_same_page_in_other_languages(almere, client):
    root = xml(client, "/sitemap-en-1.xml")
    entry = next(one for one in root if one.findtext(f"{MAP}loc").endswith("/en/verwijswijzer/consultatiebureau/"))

    assert {link.get("hreflang"): link.get("href") for link in entry.iter(LINK)} == {
        "nl": "http://localhost/verwijswijzer/consultatiebureau/",
        "en": "http://localhost/en/verwijswijzer/consultatiebureau/",
        "ar": "http://localhost/ar/verwijswijzer/consultatiebureau/",
    }


def test_a_large_municipality_is_cut_into_files(almere, client, monkeypatch):
    whole = locations(xml(client, "/sitemap-nl-1.xml"))
    monkeypatch.setattr(sitemap, "ADDRESSES_IN_A_FILE", 50)

    files = [url.removeprefix("http://localhost") for url in locations(xml(client, "/sitemap.xml")) if "-nl-" in url]

    assert len(files) == -(-len(whole) // 50)
    assert [url for file in files for url in locations(xml(client, file))] == whole


@pytest.mark.parametrize("address", ["/sitemap-xx-1.xml", "/sitemap-nl-0.xml", "/sitemap-nl-99.xml"])
def test_there_are_no_other_files(almere, client, address):
    assert client.get(address, headers={"host": "localhost"}).status_code == 404


def test_a_browser_can_search_here_from_its_own_box(almere, client):
    response = client.get("/opensearch.xml", headers={"host": "localhost"})
    root = ET.fromstring(response.content)  # noqa: S314 (made by ourselves)

    url = root.find("{http://a9.com/-/spec/opensearch/1.1/}Url")
    assert url.get("template") == "http://localhost/zoeken/?q={searchTerms}"
    assert len(root.findtext("{http://a9.com/-/spec/opensearch/1.1/}ShortName")) <= 16
    assert not response.cookies
