"""The section of a page that answers a question, where one page is clearly the best."""

import pytest

from search.answering import LEAD, direct_answer
from search.dense.embedder import embedder
from search.dense.store import keep
from search.dense.vectors import VectorKind
from search.question.topics import Topics
from search.question.understanding import Understanding
from tests.search.ranking.facts import candidate

pytestmark = pytest.mark.django_db
SECTIONS = {
    "1a": ("Wat is normaal?", "Elke baby wordt 's nachts wakker. Slapen leert een kind vanzelf."),
    "2b": ("Wat kost de kinderopvang?", "Vraag kinderopvangtoeslag aan bij de Belastingdienst."),
}


@pytest.fixture
def question() -> Understanding:
    return asking("waarom wordt mijn baby steeds wakker in de nacht")


def asking(text: str, **fields) -> Understanding:
    return Understanding(topics=Topics(vector=embedder().query(text)), **fields)


def page(slug="slapen", score=5.0, kept=True, **payload):
    sections = [(block, heading, text, f"{heading} {text}") for block, (heading, text) in SECTIONS.items()]
    if kept:
        keep(embedder(), VectorKind.PASSAGE, [read for *_rest, read in sections])
    payload = {"name": slug.capitalize(), "url": f"/informatie/{slug}/", "is_in_dutch": False} | payload
    return candidate(slug, score, kind="page", sections=sections, **payload)


@pytest.mark.parametrize(
    ("text", "block"),
    [("waarom wordt mijn baby steeds wakker", "1a"), ("hoe vraag ik toeslag voor de opvang aan", "2b")],
)
def test_the_section_that_lies_nearest_answers_and_links_to_itself(text, block):
    found = direct_answer([page()], asking(text), "Dorp")

    assert (found.heading, found.url) == (SECTIONS[block][0], f"/informatie/slapen/#deel-{block}")
    assert found.excerpt in SECTIONS[block][1]


@pytest.mark.parametrize(("lead", "answers"), [(LEAD, True), (LEAD / 2, False), (0, False)])
def test_only_a_page_that_is_clearly_the_best_answers(question, lead, answers):
    best = [page(score=5.0), page("ander", score=5.0 - lead)]

    assert (direct_answer(best, question, "Dorp") is not None) == answers


def test_services_do_not_stand_in_the_way_of_a_page(question):
    assert direct_answer([candidate("dienst", 5.1), page(score=5.0)], question, "Dorp") is not None


def test_without_a_page_there_is_no_answer(question):
    assert direct_answer([candidate("dienst", 5.0)], question, "Dorp") is None


def test_nobody_in_danger_is_given_something_to_read():
    alarm = asking("mijn baby ademt niet meer", crisis="direct-gevaar")

    assert direct_answer([page()], alarm, "Dorp") is None


def test_without_the_model_there_is_no_answer(question, settings):
    found = [page()]
    settings.DENSE_MODEL = "off"

    assert direct_answer(found, question, "Dorp") is None


def test_a_page_that_was_not_read_yet_answers_later(question):
    assert direct_answer([page(kept=False)], question, "Dorp") is None


def test_an_answer_that_is_not_translated_says_so(question):
    assert direct_answer([page(is_in_dutch=True)], question, "Dorp").is_in_dutch
