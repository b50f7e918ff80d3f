"""`/stel-je-vraag/`: three questions lead to people, and nothing is kept."""

import pytest
from django.test import Client

from sociale_kaart.models import Service
from tests.home.pages_of_home import ALMERE, LAGEWAARD, read

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

ASK = "/stel-je-vraag/"
BULLIED = f"{ASK}?vraagtype=pesten&jaren=9&maanden=&wijk=almere-haven"


def takes_any_question(service: Service) -> bool:
    return service.is_general_entrance or service.is_first_contact


@pytest.mark.parametrize("path", [ASK, f"/en{ASK}", f"/ar{ASK}"])
def test_the_form_asks_three_things_by_get(client: Client, path: str):
    page = read(client, path)

    form = page.main.form
    assert form["method"] == "get"
    assert {select["name"] for select in form.select("select")} == {"vraagtype", "jaren", "maanden", "wijk"}
    assert not page.main.select("[data-service], .chip")


def test_an_answer_leads_to_a_person_to_help_and_into_the_search(client: Client):
    page = read(client, BULLIED)

    assert [chip.find(string=True, recursive=False).strip() for chip in page.select(".chip")] == [
        "Pesten",
        "9 jaar",
        "Almere Haven",
    ]
    assert page.main.select_one("[data-contact]")
    assert page.main.select("[data-service]")
    assert page.main.select('[data-page="mijn-kind-wordt-gepest"]')
    # Nobody in the sources is only for this: then the search shows what there is to read.
    search = page.main.find("a", href="/zoeken/?vraagtype=pesten&leeftijd=108")
    assert read(client, search["href"]).select("[data-page]")


def test_an_answer_with_help_on_the_subject_leads_to_all_of_it(client: Client):
    page = read(client, f"{ASK}?vraagtype=taal-en-spraak&jaren=3&wijk=almere-haven")

    search = page.main.find("a", href="/zoeken/?vraagtype=taal-en-spraak&leeftijd=36&wijk=almere-haven")
    assert read(client, search["href"]).select("[data-service]")


def test_help_fits_what_was_asked(client: Client):
    shown = {item["data-service"] for item in read(client, BULLIED).select("[data-service]")}

    for service in Service.objects.filter(municipality__slug="almere", slug__in=shown):
        assert service.question_types.filter(slug="pesten").exists() or takes_any_question(service)
        assert service.minimum_age is None or service.minimum_age <= 108
        assert service.maximum_age is None or service.maximum_age >= 108


def test_each_choice_can_be_taken_back(client: Client):
    links = [chip["href"] for chip in read(client, BULLIED).select(".chip")]

    assert links[0] == "/stel-je-vraag/?leeftijd=108&wijk=almere-haven"
    assert len(read(client, links[0]).select(".chip")) == 2


@pytest.mark.parametrize(
    "query", ["vraagtype=slapen", "jaren=0&maanden=0", "wijk=almere-buiten", "leeftijd=-3", "jaren=-1"]
)
def test_one_answer_is_enough(client: Client, query: str):
    page = read(client, f"{ASK}?{query}")

    assert len(page.select(".chip")) == 1
    assert page.main.select("[data-service]") or page.main.select("[data-contact]")


@pytest.mark.parametrize(
    "query",
    [
        "vraagtype=onzin",
        "leeftijd=drie",
        "leeftijd=9999",
        "jaren=x",
        "wijk=lagewaard-oost",
        "vraagtype=%00&wijk=%00",
        "wijk=" + "x" * 4000,
    ],
)
def test_what_cannot_be_read_is_said_and_the_form_stays(client: Client, query: str):
    page = read(client, f"{ASK}?{query}")

    assert page.main.select_one(".notice--wrong").get_text(strip=True)
    assert page.main.form


def test_the_second_site_answers_with_its_own(client: Client):
    own = set(Service.objects.filter(municipality__slug="lagewaard").values_list("slug", flat=True))

    page = read(client, f"{ASK}?vraagtype=pesten&jaren=9&wijk=lagewaard-oost", LAGEWAARD)

    shown = {item["data-service"] for item in page.select("[data-service]")}
    assert shown
    assert shown <= own
    assert page.main.select_one("[data-contact]")["data-contact"] in own


def test_answers_stay_out_of_search_engines_and_the_form_does_not(client: Client):
    assert read(client, BULLIED).select_one('meta[name="robots"]')
    assert not read(client, ASK).select_one('meta[name="robots"]')


def test_an_answer_costs_at_most_twenty_queries(client: Client, django_assert_max_num_queries):
    read(client, BULLIED)

    with django_assert_max_num_queries(20):
        read(client, BULLIED)


def test_nobody_can_send_anything(client: Client):
    assert client.post(ASK, {"vraagtype": "pesten"}, headers={"host": ALMERE}).status_code == 405
