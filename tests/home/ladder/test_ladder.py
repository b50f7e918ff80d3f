"""What an information page says of help: four steps, for its subject and ages, and for the district of the reader."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.test import Client

from home.models import InformationPage
from sociale_kaart.models import Area, Audience, Service, Tier

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

BULLIED = "/informatie/mijn-kind-wordt-gepest/"
THEME = "/onderwerpen/pesten/"


def read(client: Client, path: str, host: str = "localhost") -> BeautifulSoup:
    response = client.get(path, headers={"host": host})
    assert response.status_code == 200
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")


def steps(page: BeautifulSoup) -> list[Tag]:
    return page.select(".tier-ladder__step")


def shown(part: Tag) -> list[str]:
    return [item["data-service"] for item in part.select("[data-service]")]


def make_service(slug: str, kind: str, tier: str = "eerste-lijn", areas: tuple[str, ...] = (), **values) -> Service:
    almere = Area.objects.get(slug="almere")
    service = Service(municipality=almere, slug=slug, name_nl=slug, tier=Tier.objects.get(slug=tier), **values)
    service.save()
    service.question_types.set(service.question_types.model.objects.filter(slug=kind))
    service.service_areas.set(Area.objects.filter(slug__in=areas))
    service.save()
    return service


def test_the_four_steps_stand_lightest_first_with_what_they_are(client: Client):
    found = steps(read(client, BULLIED))

    names = [step.h3.find(string=True).strip() for step in found]
    assert names == list(Tier.objects.order_by("order").values_list("label_nl", flat=True))
    assert all(step.select_one(".tier-ladder__text").get_text() for step in found)


def test_each_step_holds_the_help_of_its_own_tier(client: Client):
    for step, tier in zip(steps(read(client, BULLIED)), Tier.objects.order_by("order"), strict=True):
        services = Service.objects.filter(municipality__slug="almere", slug__in=shown(step))
        assert {service.tier for service in services} <= {tier}
        assert len(shown(step)) <= 3
        assert shown(step) or step.select_one(".tier-ladder__none")


def test_the_step_to_begin_with_is_marked(client: Client):
    page = InformationPage.objects.get(slug="mijn-kind-wordt-gepest", url_path__startswith="/almere/")

    marked = read(client, BULLIED).select(".tier-ladder__step--start h3")

    assert [heading.find(string=True).strip() for heading in marked] == [page.first_tier.label_nl]


def test_help_for_other_ages_and_subjects_is_left_out(client: Client):
    make_service("voor-baby", "pesten", age_basis="stated", minimum_age=0, maximum_age=11)
    make_service("iets-anders", "geld")
    make_service("voor-tien", "pesten", age_basis="stated", minimum_age=120, maximum_age=131)

    page = read(client, BULLIED)

    assert "voor-tien" in shown(page)
    assert not {"voor-baby", "iets-anders"} & set(shown(page))


def test_who_takes_any_question_does_not_fill_up_a_step_with_help_on_the_subject(client: Client):
    ages = {"age_basis": "stated", "minimum_age": 120, "maximum_age": 131}
    make_service("a-voor-alles", "geld", areas=("almere",), is_general_entrance=True, **ages)
    make_service("z-over-pesten", "pesten", **ages)

    found = shown(read(client, BULLIED))

    assert "z-over-pesten" in found
    assert "a-voor-alles" not in found


def test_a_ladder_says_when_nobody_is_only_for_its_subject(client: Client):
    assert "nemen elke vraag aan" in read(client, THEME).select_one("#wie-helpt").get_text()

    make_service("over-pesten", "pesten")

    assert "nemen elke vraag aan" not in read(client, THEME).select_one("#wie-helpt").get_text()


def test_what_is_only_for_professionals_stands_on_their_pages_alone(client: Client):
    service = make_service("voor-leerkrachten", "pesten", age_basis="stated", minimum_age=120, maximum_age=131)
    service.audiences.set(Audience.objects.filter(slug="professional"))
    service.save()

    assert "voor-leerkrachten" not in shown(read(client, BULLIED))


def test_the_district_in_the_address_chooses_what_is_shown(client: Client):
    ages = {"age_basis": "stated", "minimum_age": 120, "maximum_age": 131}
    make_service("alleen-haven", "pesten", areas=("almere-haven",), **ages)
    make_service("alleen-buiten", "pesten", areas=("almere-buiten",), **ages)
    make_service("heel-almere", "pesten", areas=("almere",), **ages)

    page = read(client, f"{BULLIED}?wijk=almere-haven")

    here = set(shown(page))
    assert {"alleen-haven", "heel-almere"} <= here
    assert "alleen-buiten" not in here
    assert page.select_one("#wijk option[selected]")["value"] == "almere-haven"
    assert "Almere Haven" in page.select_one("#wie-helpt-kop").get_text()
    assert all("wijk=almere-haven" in link["href"] for link in page.select("#wie-helpt a[rel=nofollow]"))


def test_what_is_for_the_district_comes_before_what_is_for_all(client: Client):
    ages = {"age_basis": "stated", "minimum_age": 120, "maximum_age": 131}
    make_service("a-heel-almere", "pesten", areas=("almere",), **ages)
    make_service("z-alleen-haven", "pesten", areas=("almere-haven",), **ages)

    order = shown(read(client, f"{BULLIED}?wijk=almere-haven"))

    assert order.index("z-alleen-haven") < order.index("a-heel-almere")


@pytest.mark.parametrize("value", ["lagewaard-oost", "bestaat-niet", "%00", "x" * 3000, "%27%3B--"])
def test_a_district_of_elsewhere_is_left_out_and_said(client: Client, value: str):
    page = read(client, f"{BULLIED}?wijk={value}")

    assert page.select_one("#wie-helpt .notice--wrong")
    assert shown(page) == shown(read(client, BULLIED))


def test_the_whole_municipality_is_no_mistake(client: Client):
    assert not read(client, f"{BULLIED}?wijk=almere").select_one("#wie-helpt .notice--wrong")
    assert not read(client, f"{BULLIED}?wijk=").select_one("#wie-helpt .notice--wrong")


def test_each_site_shows_its_own_ladder(client: Client):
    own = set(Service.objects.filter(municipality__slug="lagewaard").values_list("slug", flat=True))

    page = read(client, f"{BULLIED}?wijk=lagewaard-oost", "lagewaard.localhost")

    assert shown(page)
    assert set(shown(page)) <= own
    assert not page.select_one("#wie-helpt .notice--wrong")


def test_a_ladder_asks_no_more_than_the_page_may(client: Client, django_assert_max_num_queries):
    path = f"{BULLIED}?wijk=almere-haven"
    read(client, path)

    with django_assert_max_num_queries(20):
        read(client, path)
