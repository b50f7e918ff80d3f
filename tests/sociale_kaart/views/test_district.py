"""The page of a district: whom to ask first, what is near, what is for all."""

import pytest

from sociale_kaart.models import Area, AreaKind, PostalCode, ServiceStatus
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, main_of, parts


@pytest.fixture
def haven(city) -> Area:
    return make.district(city, "waterstad-haven", "Waterstad Haven")


@pytest.fixture
def wijk(haven) -> Area:
    return make.district(haven, "de-werven", "De Werven", AreaKind.WIJK)


def services(client, slug: str) -> list[str]:
    """The services of a district's page in its order."""
    return list(parts(client.get(f"/wijken/{slug}/"), "data-service"))


def test_wijkteam_comes_first_then_what_is_near_then_the_whole_city(client, city, haven):
    make.service(city, "aa-stad", order=1, service_areas=[city])
    make.service(city, "bb-haven", order=4, service_areas=[haven])
    make.service(city, "wijkteam-haven", order=3, service_areas=[haven], is_first_contact=True)
    make.service(city, "nergens")

    assert services(client, "waterstad-haven") == ["wijkteam-haven", "bb-haven", "aa-stad"]


def test_team_of_the_city_stands_in_where_the_district_has_none(client, city, haven):
    make.service(city, "wijkteam", service_areas=[city], is_first_contact=True)
    make.district(city, "waterstad-oost", "Waterstad Oost")

    assert services(client, "waterstad-haven") == ["wijkteam"]

    make.service(city, "wijkteam-haven", service_areas=[haven], is_first_contact=True)

    assert services(client, "waterstad-haven") == ["wijkteam-haven"]
    assert services(client, "waterstad-oost") == ["wijkteam"]


def test_part_of_a_district_shows_what_is_for_the_district_and_for_the_part(client, city, haven, wijk):
    make.service(city, "voor-haven", service_areas=[haven])
    make.service(city, "voor-wijk", service_areas=[wijk])
    other = make.district(city, "waterstad-oost", "Waterstad Oost")
    make.service(city, "voor-oost", service_areas=[other])

    assert services(client, "de-werven") == ["voor-haven", "voor-wijk"]
    assert services(client, "waterstad-haven") == ["voor-haven", "voor-wijk"]


def test_only_what_stands_in_results_is_listed(client, city, haven, other_city):
    make.service(city, "dicht", service_areas=[haven], status=ServiceStatus.TEMPORARILY_CLOSED)
    make.service(city, "voorbij", service_areas=[haven], status=ServiceStatus.ENDED)
    make.service(other_city, "elders", service_areas=[Area.objects.get(slug="nederland")])

    assert services(client, "waterstad-haven") == []


def test_lists_are_cut_with_a_link_to_all(client, city, haven):
    for number in range(14):
        make.service(city, f"stad-{number:02}", service_areas=[city])
    for number in range(32):
        make.service(city, f"haven-{number:02}", service_areas=[haven])
    make.service(city, "wijkteam", service_areas=[city], is_first_contact=True)

    page = client.get("/wijken/waterstad-haven/")

    listed = list(parts(page, "data-service"))
    assert len([slug for slug in listed if slug.startswith("stad")]) == 10
    assert len([slug for slug in listed if slug.startswith("haven")]) == 30
    assert links(page).count("/verwijswijzer/?wijk=waterstad-haven") == 2


def test_no_team_and_no_services_are_said_with_a_way_on(client, city, haven):
    page = client.get("/en/wijken/waterstad-haven/")

    assert "do not know yet which team" in main_of(page)
    assert "We do not know anything yet that is for Waterstad Haven alone" in main_of(page)
    assert "/en/verwijswijzer/?wijk=waterstad-haven" in links(page)


def test_map_marks_the_district_and_names_its_source(client, city, haven, wijk):
    make.district(city, "waterstad-oost", "Waterstad Oost", east=0.2)

    for slug in ("waterstad-haven", "de-werven"):
        page = main_of(client.get(f"/wijken/{slug}/"))
        assert 'district-map__area--chosen" data-area="waterstad-haven"' in page
        assert 'district-map__area" data-area="waterstad-oost"' in page
        assert "CBS/Kadaster 2024, CC BY 4.0" in page


def test_municipality_without_outlines_has_no_map(client, city):
    city.add_child(kind=AreaKind.STADSDEEL, slug="kaal", name="Kaal")

    page = client.get("/wijken/kaal/")

    assert page.status_code == 200
    assert "district-map" not in main_of(page)


def test_damaged_outline_does_not_break_the_page(client, city, haven):
    Area.objects.filter(pk=haven.pk).update(outline={"type": "Polygon", "coordinates": [[["x", None], 3]]})

    assert client.get("/wijken/waterstad-haven/").status_code == 200


def test_parts_and_districts_beside_it_are_linked(client, city, haven, wijk):
    make.district(city, "waterstad-oost", "Waterstad Oost")
    make.district(wijk, "bu003401", "Werf", AreaKind.BUURT)

    assert {"/wijken/de-werven/", "/wijken/waterstad-oost/"} <= set(links(client.get("/wijken/waterstad-haven/")))
    assert {"/wijken/bu003401/", "/wijken/waterstad-haven/"} <= set(links(client.get("/wijken/de-werven/")))
    assert "/wijken/waterstad-haven/" in links(client.get("/wijken/waterstad/"))
    assert client.get("/wijken/bu003401/").status_code == 200


def test_postcodes_of_a_wijk_are_called_an_estimate(client, city, haven, wijk):
    code = PostalCode.objects.create(code="1354", area=haven)
    code.wijken.add(wijk)
    PostalCode.objects.create(code="1300", area=haven, is_delivery=False)

    district, part = (main_of(client.get(f"/en/wijken/{slug}/")) for slug in ("waterstad-haven", "de-werven"))

    assert "1354" in district
    assert "1300" not in district
    assert "estimate" not in district
    assert "1354" in part
    assert "estimate" in part


def test_what_holds_the_municipality_leads_to_its_page(client, city):
    page = client.get("/en/wijken/nederland/")

    assert page.status_code == 302
    assert page["Location"] == "/en/wijken/waterstad/"
