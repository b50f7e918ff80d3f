"""What people ask is counted by theme; in words only what five people asked, and nothing that tells of somebody."""

import pytest
from django.test import Client

from search.statistics import questions, searches
from sociale_kaart.models import QuestionCount, SearchCount, Service, UseCount, UseKind
from sociale_kaart.statistics import visits, writing

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"
SERVICE = "/verwijswijzer/consultatiebureau/"


@pytest.fixture(autouse=True)
def nobody_asked_yet() -> None:
    for limit in (visits.once, visits.flood, searches.once, searches.flood):
        limit.clear()
    for waiting in (writing.pending.take(), questions.waiting, questions.people._people):
        waiting.clear()


def open_from(question: str, number: int, path: str = SERVICE, search: str = "/zoeken/?q=") -> None:
    came_from = f"http://localhost{search}{question.replace(' ', '+')}"
    headers = {"host": "localhost", "user-agent": BROWSER, "referer": came_from}
    response = Client(headers=headers, REMOTE_ADDR=f"192.0.2.{number}").get(path)
    assert response.status_code == 200


def told() -> dict[str, int]:
    writing.write()
    return dict(QuestionCount.objects.values_list("words", "count"))


def test_words_are_kept_from_the_fifth_person_on():
    for number in range(1, 5):
        open_from("mijn peuter praat niet", number)
    before = told()
    open_from("Mijn peuter praat niet!", 5)
    fifth = told()
    open_from("mijn peuter praat niet", 6)

    assert (before, fifth, told()) == ({}, {"mijn peuter praat niet": 5}, {"mijn peuter praat niet": 6})
    assert UseCount.objects.get(kind=UseKind.FROM_SEARCH).count == 6


def test_one_person_who_asks_often_is_one():
    for _time in range(10):
        visits.once.clear()
        open_from("mijn peuter praat niet", 1)

    assert told() == {}


@pytest.mark.parametrize(
    "question",
    [
        "mijn zoon Fatih Yildirim praat niet",
        "peuter praat niet 0612345678",
        "peuter praat niet 1315 AB",
        "peuter praat niet anna@example.org",
        "ik wil dood",
        "mijn man slaat mij",
        "praten " * 20,
    ],
)
def test_what_is_personal_or_heavy_is_never_kept(question):
    for number in range(1, 8):
        open_from(question, number)

    assert told() == {}


def test_a_service_for_something_sensitive_keeps_no_words():
    sensitive = Service.objects.filter(
        municipality__slug="almere", live=True, question_types__is_sensitive=True, status="active"
    ).first()
    for number in range(1, 8):
        open_from("mijn peuter praat niet", number, sensitive.get_absolute_url())

    assert told() == {}


def test_who_came_another_way_came_by_no_question():
    open_from("x", 1, search="/organisaties/jgz-almere/?q=")
    headers = {"host": "localhost", "user-agent": BROWSER, "referer": "https://elders.example/zoeken/?q=baby"}
    Client(headers=headers, REMOTE_ADDR="192.0.2.9").get(SERVICE)
    writing.write()

    assert not UseCount.objects.filter(kind=UseKind.FROM_SEARCH).exists()


def ask(path: str, number: int = 1) -> None:
    Client(headers={"host": "localhost", "user-agent": BROWSER}, REMOTE_ADDR=f"192.0.2.{number}").get(path)


def searched() -> list[tuple]:
    writing.write()
    rows = SearchCount.objects.order_by("question_type", "area", "outcome")
    return list(rows.values_list("municipality__slug", "question_type", "area", "outcome", "count"))


def test_searches_are_counted_by_theme_district_and_what_came_of_them():
    ask("/zoeken/?q=mijn+peuter+praat+niet+in+haven", 1)
    ask("/zoeken/?q=mijn+peuter+praat+niet+in+haven", 2)
    ask("/verwijswijzer/?vraagtype=taal-en-spraak&wijk=almere-haven", 3)
    ask("/verwijswijzer/?leeftijd=275&kosten=gratis&vorm=online&taal=ar&trede=specialistische-hulp", 4)

    found = searched()

    assert ("almere", "taal-en-spraak", "almere-haven", "found", 3) in found
    assert sum(row[-1] for row in found) == 4
    assert [row[3] for row in found if row[1:3] == ("", "")] == ["nothing"]


def test_a_cry_for_help_an_empty_list_a_next_page_and_a_robot_are_not_counted():
    ask("/zoeken/?q=ik+wil+dood")
    ask("/zoeken/")
    ask("/verwijswijzer/")
    ask("/verwijswijzer/?wijk=almere-haven&pagina=2")
    Client(headers={"host": "localhost", "user-agent": "Mozilla/5.0 (compatible; bingbot/2.0)"}).get("/zoeken/?q=baby")

    assert searched() == []


def test_the_same_search_again_is_one():
    for _time in range(3):
        ask("/zoeken/?q=pesten")

    assert sum(row[-1] for row in searched()) == 1
