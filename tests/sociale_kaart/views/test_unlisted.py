"""An address that shows nothing (any more) answers 404 with a way on, and tells nothing of what is not public."""

from datetime import date

import pytest

from sociale_kaart.clock import now
from sociale_kaart.models import MergedService, PortalRole, Service, ServiceStatus
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, main_of

ODD_ADDRESSES = [
    "/verwijswijzer/bestaat-niet/",
    "/verwijswijzer/HULP/",
    "/verwijswijzer/%00/",
    "/verwijswijzer/%F0%9F%92%A9/",
    "/verwijswijzer/a'%20OR%201=1--/",
    f"/verwijswijzer/{'a' * 5000}/",
    f"/organisaties/{'a' * 5000}/",
    f"/wijken/{'a' * 5000}/",
    "/organisaties/bestaat-niet/",
    "/wijken/bestaat-niet/",
    "/wijken/%0d%0a/",
]


@pytest.mark.parametrize("address", ODD_ADDRESSES)
def test_unknown_address_is_a_404_with_a_way_on(client, city, address):
    make.service(city, "hulp")

    page = client.get(address)

    assert page.status_code == 404
    assert 'role="search"' in page.content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"status": ServiceStatus.HISTORICAL},
        {"status": ServiceStatus.ENDED},
        {"status": ServiceStatus.INACTIVE},
        {"end_date": date(2026, 11, 25)},
        {"live": False, "first_published_at": now()},
    ],
)
def test_service_that_has_ended_leads_to_its_successor_and_is_not_named(client, city, fields):
    sleep = make.question_type("slapen", label_en="Sleep")
    successor = make.service(city, "nieuw")
    organization = make.organization(city, "jgz")
    make.service(
        city,
        "oud",
        name_nl="Oude naam",
        instead=[successor],
        organization=organization,
        question_types=[sleep],
        **fields,
    )

    page = client.get("/verwijswijzer/oud/")

    assert page.status_code == 404
    assert {"/verwijswijzer/nieuw/", "/organisaties/jgz/", "/verwijswijzer/?vraagtype=slapen"} <= set(links(page))
    assert "Oude naam" not in page.content.decode()


def by_unpublishing(service: Service) -> None:
    service.unpublish()


def by_saving(service: Service) -> None:
    service.live = False
    service.save()


def by_query(service: Service) -> None:
    Service.objects.filter(pk=service.pk).update(live=False)


@pytest.mark.parametrize("take_down", [by_unpublishing, by_saving, by_query])
def test_a_service_that_is_taken_down_leads_on_however_that_was_done(client, city, take_down):
    successor = make.service(city, "nieuw")
    service = make.service(city, "oud", name_nl="Oude naam", instead=[successor])

    take_down(service)
    page = client.get("/verwijswijzer/oud/")

    assert page.status_code == 404
    assert "/verwijswijzer/nieuw/" in links(page)
    assert "Oude naam" not in page.content.decode()


def test_a_merged_service_leads_on_after_the_one_in_its_place_was_taken_down(client, city):
    successor = make.service(city, "nieuw")
    kept = make.service(city, "samen", instead=[successor])
    make.service(city, "dubbel", live=False)
    MergedService.objects.create(municipality=city, slug="dubbel", service=kept)

    by_query(kept)

    assert "/verwijswijzer/nieuw/" in links(client.get("/verwijswijzer/dubbel/"))


def test_last_day_of_a_service_still_shows_it(client, city):
    make.service(city, "vandaag", end_date=make.TODAY)

    assert client.get("/verwijswijzer/vandaag/").status_code == 200


def test_successor_that_is_not_public_is_not_offered(client, city):
    gone = make.service(city, "ook-weg", status=ServiceStatus.ENDED)
    make.service(city, "oud", status=ServiceStatus.ENDED, instead=[gone])

    assert "/verwijswijzer/ook-weg/" not in links(client.get("/verwijswijzer/oud/"))


def test_draft_looks_like_an_address_that_never_was(client, city):
    successor = make.service(city, "nieuw")
    make.service(city, "concept", live=False, instead=[successor])

    draft, unknown = client.get("/verwijswijzer/concept/"), client.get("/verwijswijzer/nooit/")

    assert draft.status_code == 404
    assert main_of(draft) == main_of(unknown)


@pytest.mark.parametrize(
    "fields", [{"portal_role": PortalRole.CONTEXT}, {"portal_role": PortalRole.HISTORICAL}, {"live": False}]
)
def test_organisation_that_is_not_public_has_no_page_and_is_not_named(client, city, fields):
    organization = make.organization(city, "stil", name_nl="Stille Stichting", **fields)
    partner = make.organization(city, "stil-2", name_nl="Stille Partner", **fields)
    make.service(city, "hulp", organization=organization, partner_organizations=[partner])

    page = client.get("/verwijswijzer/hulp/").content.decode()

    assert client.get("/organisaties/stil/").status_code == 404
    assert "Stille" not in page


def test_a_municipality_shows_nothing_of_another(client, city, other_city):
    make.service(city, "wijkteam", summary_nl="Team van Waterstad.")
    make.service(other_city, "wijkteam", summary_nl="Team van Dijkdorp.")
    make.service(other_city, "alleen-daar")
    make.organization(other_city, "stichting-daar")
    make.district(other_city, "dijkdorp-oost", "Oost")

    here = client.get("/verwijswijzer/wijkteam/").content.decode()
    there = client.get("/verwijswijzer/wijkteam/", headers={"host": "dijkdorp.localhost"}).content.decode()

    assert "Team van Waterstad." in here
    assert "Team van Dijkdorp." not in here
    assert "Team van Dijkdorp." in there
    assert "Team van Waterstad." not in there
    for address in ("/verwijswijzer/alleen-daar/", "/organisaties/stichting-daar/", "/wijken/dijkdorp-oost/"):
        assert client.get(address).status_code == 404
        assert client.get(address, headers={"host": "dijkdorp.localhost"}).status_code == 200


@pytest.mark.parametrize("address", ["/verwijswijzer/hulp/", "/organisaties/jgz/", "/wijken/waterstad/"])
def test_pages_are_read_only_and_set_no_cookie(client, city, address):
    make.service(city, "hulp", organization=make.organization(city, "jgz"))

    page = client.get(address)

    assert page.status_code == 200
    assert not page.cookies
    assert client.post(address).status_code == 405
    assert client.head(address).status_code == 200
