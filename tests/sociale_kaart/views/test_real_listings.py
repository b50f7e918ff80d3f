"""The pages of both starting municipalities, with everything that real listings hold."""

from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup

from sociale_kaart import clock
from sociale_kaart.models import Area, AreaKind, Location, Organization, Service
from tests.sociale_kaart.views.reading import links, main_of, parts
from tests.sociale_kaart.views.test_service_answers import ORDER

HOSTS = {"almere": "localhost", "lagewaard": "lagewaard.localhost"}
LANGUAGES = ("", "/en", "/ar")


def pages(client, slug: str, addresses: list[str]) -> Iterator:
    for address in addresses:
        yield address, client.get(address, headers={"host": HOSTS[slug]})


@pytest.mark.parametrize("slug", HOSTS)
def test_every_public_service_has_a_page_with_all_answers(client, starting_data, db, slug):
    public = Service.objects.public(clock.today()).filter(municipality__slug=slug)

    wrong = [
        address
        for address, page in pages(client, slug, [f"/verwijswijzer/{service.slug}/" for service in public])
        if page.status_code != 200 or list(parts(page, "data-answer")) != ORDER
    ]

    assert wrong == []


@pytest.mark.parametrize("slug", HOSTS)
def test_what_is_not_public_answers_404_with_a_way_on(client, starting_data, db, slug):
    kept = Service.objects.filter(municipality__slug=slug)
    hidden = kept.exclude(pk__in=Service.objects.public(clock.today()))

    assert hidden.exists()
    for address, page in pages(client, slug, [f"/verwijswijzer/{service.slug}/" for service in hidden]):
        assert page.status_code == 404, address
        assert "/verwijswijzer/" in links(page)


def test_hidden_addresses_of_lagewaard_stand_in_no_page(client, lagewaard):
    hidden = Location.objects.filter(has_hidden_address=True)
    services = Service.objects.filter(service_at_locations__location__in=hidden).distinct()
    assert services.count() == 8

    addresses = [f"{prefix}/verwijswijzer/{one.slug}/" for one in services for prefix in LANGUAGES]
    addresses += [f"/organisaties/{one.organization.slug}/" for one in services if one.organization]
    secrets = [
        str(word)
        for place in hidden
        for word in (place.address, place.postal_code, place.latitude, place.longitude)
        if word
    ]
    leaks = [
        (address, word)
        for address, page in pages(client, "lagewaard", addresses)
        for word in secrets
        if page.status_code != 200 or word in page.content.decode()
    ]

    assert len(secrets) > 15
    assert leaks == []


def test_name_of_a_hidden_place_is_told_only_where_the_listing_itself_tells_it(client, lagewaard):
    for place in Location.objects.filter(has_hidden_address=True):
        for at in place.service_at_locations.select_related("service"):
            service = at.service
            own_words = (
                f"{service.name_nl} {service.summary_nl} {service.description_nl} {service.application_process_nl}"
            )
            page = client.get(f"/verwijswijzer/{service.slug}/", headers={"host": HOSTS["lagewaard"]})
            where = parts(page, "data-answer")["where"]
            assert place.name_nl not in where, service.slug
            assert place.name_nl in own_words or place.name_nl not in main_of(page), service.slug


def test_made_up_numbers_of_lagewaard_are_text(client, lagewaard):
    page = client.get("/verwijswijzer/autismecafe-anders-gewoon/", headers={"host": HOSTS["lagewaard"]})
    diagnosis = client.get("/verwijswijzer/adhd-diagnostiek-veenrand/", headers={"host": HOSTS["lagewaard"]})

    assert page.status_code == 200
    assert "06-00000078" in main_of(diagnosis)
    assert [link for link in links(diagnosis) if link.startswith("tel:") and "0000" in link] == []


def test_service_with_the_same_slug_is_another_one_at_each_host(client, starting_data, db):
    slugs = [
        set(Service.objects.public(clock.today()).filter(municipality__slug=slug).values_list("slug", flat=True))
        for slug in HOSTS
    ]

    for slug in slugs[0] & slugs[1]:
        here, there = (
            main_of(client.get(f"/verwijswijzer/{slug}/", headers={"host": host})) for host in HOSTS.values()
        )
        assert here != there


@pytest.mark.parametrize("slug", HOSTS)
def test_every_district_has_a_page(client, starting_data, db, slug):
    municipality = Area.objects.get(slug=slug)
    inside = Area.objects.filter(path__startswith=municipality.path)
    inside = [area.slug for area in inside if area.kind != AreaKind.BUURT or area.cbs_code.endswith("01")]

    assert [
        a for a, page in pages(client, slug, [f"/wijken/{area}/" for area in inside]) if page.status_code != 200
    ] == []


@pytest.mark.parametrize("slug", HOSTS)
def test_every_stadsdeel_begins_with_a_team(client, starting_data, db, slug):
    municipality = Area.objects.get(slug=slug)
    for district in Area.objects.districts_of(municipality):
        page = client.get(f"/wijken/{district.slug}/", headers={"host": HOSTS[slug]})
        first = next(iter(parts(page, "data-service")))
        assert "wijkteam" in first, district.slug


@pytest.mark.parametrize("slug", HOSTS)
def test_every_public_organisation_has_a_page(client, starting_data, db, slug):
    public = Organization.objects.public().filter(municipality__slug=slug)
    addresses = [f"/organisaties/{organization.slug}/" for organization in public]

    assert addresses
    assert [address for address, page in pages(client, slug, addresses) if page.status_code != 200] == []


def test_the_lines_of_sources_keep_their_order_from_right_to_left(almere, client):
    page = BeautifulSoup(client.get("/ar/verwijswijzer/consultatiebureau/").content, "html.parser")
    lines = page.select("[data-answer=provenance] li")

    assert lines
    for line in lines:
        assert [part.name for part in line.find_all(recursive=False)] in (["bdi"], ["bdi", "bdi"])
        assert {part["lang"] for part in line.find_all("bdi")} == {"nl"}
