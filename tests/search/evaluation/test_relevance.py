"""All judged questions on both engines: no score is lost, and what does not fit is told. Each is asked once."""

import secrets
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from statistics import fmean

import pytest
import yaml
from django.core.management import call_command
from elasticsearch import Elasticsearch

from search.evaluation.accepted import WITH_MODEL, WITHOUT_MODEL, read_accepted
from search.evaluation.collection import read_collection
from search.evaluation.judgements import read_judgements
from search.evaluation.scores import Score, score, summarize
from search.find import find, vocabulary_of
from search.query import SearchQuery
from sociale_kaart.models import Area
from tests.search.engines.conftest import SERVER, remove_indexes

pytestmark = pytest.mark.django_db
FOLDER = Path(__file__).parents[2] / "relevance"
QUESTIONS = [question for name in ("dev1", "dev2") for question in read_judgements(FOLDER / f"{name}.yaml")]
ENGINES = ("embedded", "elasticsearch")
MOST_LOST = MOST_APART = 0.01
NAMED_FIRST, FIRST = 13, 3
LEAST_WEAK, MOST_WEAK = 18, 0.12
SAME_LISTS = 0.98
LEAST: Mapping[str, float] = {
    "all": 0.82,
    "own-words": 0.72,
    "misspelled": 0.84,
    "foreign": 0.75,
    "professional": 0.80,
    "filtered": 0.87,
    "keyword": 0.88,
}


@pytest.fixture(scope="module")
def use_engine(starting_data, django_db_blocker):
    """Makes an engine the one that answers; the index on a server is made at its first use."""
    with pytest.MonkeyPatch.context() as patch:
        prefix = f"test{secrets.token_hex(4)}"
        patch.setattr("django.conf.settings.ELASTICSEARCH_PREFIX", prefix)

        @cache
        def index() -> None:
            with django_db_blocker.unblock():
                call_command("rebuild_search_index", verbosity=0)

        def use(engine: str) -> None:
            if engine == "elasticsearch" and not SERVER:
                pytest.skip("ELASTICSEARCH_TEST_URL names no Elasticsearch server")
            patch.setattr("django.conf.settings.ELASTICSEARCH_URL", SERVER if engine == "elasticsearch" else "")
            if engine == "elasticsearch":
                index()

        yield use
    if SERVER:
        with Elasticsearch(SERVER, request_timeout=30) as connection:
            remove_indexes(connection, prefix)


@pytest.fixture(scope="module")
def scores_of(use_engine, django_db_blocker) -> Callable[[str], list[Score]]:
    """What an engine answers to every judged question."""

    @cache
    def scores(engine: str) -> list[Score]:
        use_engine(engine)
        with django_db_blocker.unblock():
            areas = {area.slug: area for area in Area.objects.filter(slug__in={one.municipality for one in QUESTIONS})}
            return [score(question, areas[question.municipality]) for question in QUESTIONS]

    return scores


@pytest.fixture(params=ENGINES)
def scores(request, scores_of) -> list[Score]:
    return scores_of(request.param)


def lost(scores: list[Score], state: str) -> dict[str, float]:
    """The accepted scores that are no longer reached, with what is left of them."""
    found = {kind: summary.ndcg for kind, summary in summarize(scores).items()}
    accepted = read_accepted(FOLDER / "scores.yaml")[state]
    assert found.keys() == accepted.keys()
    return {kind: found[kind] for kind in accepted if found[kind] < accepted[kind] - MOST_LOST}


def test_judged_questions_are_whole_and_their_services_are_there(almere, lagewaard):
    files = [FOLDER / f"{name}.yaml" for name in ("dev1", "dev2", "later1", "later2")]

    questions, _municipalities = read_collection(files)

    assert len(questions) == 265


def test_no_accepted_score_is_lost(scores):
    assert lost(scores, WITH_MODEL) == {}


def test_no_accepted_score_is_lost_without_the_model(use_engine, almere, lagewaard, settings):
    use_engine("embedded")
    settings.DENSE_MODEL = "off"
    areas = {area.slug: area for area in (almere, lagewaard)}

    assert lost([score(question, areas[question.municipality]) for question in QUESTIONS], WITHOUT_MODEL) == {}


def test_the_accepted_scores_are_good_enough():
    accepted = read_accepted(FOLDER / "scores.yaml")[WITH_MODEL]

    assert {kind: accepted[kind] for kind, least in LEAST.items() if accepted[kind] < least} == {}


def test_the_engines_are_as_good_as_each_other(scores_of):
    embedded, elastic = (summarize(scores_of(engine)) for engine in ENGINES)

    assert abs(elastic["all"].ndcg - embedded["all"].ndcg) <= MOST_APART


def test_the_engines_give_the_same_first_ten(scores_of):
    pairs = list(zip(scores_of("embedded"), scores_of("elasticsearch"), strict=True))
    others = [embedded.question.id for embedded, elastic in pairs if embedded.found != elastic.found]

    assert len(others) <= (1 - SAME_LISTS) * len(pairs), others


def test_who_knows_a_name_finds_it_among_the_first(scores):
    known = [one for one in scores if one.question.kind == "known-item"]
    named = [{slug for slug, grade in one.question.relevant.items() if grade == 3} for one in known]

    missed = [one.question.text for one, meant in zip(known, named, strict=True) if meant.isdisjoint(one.found[:FIRST])]

    assert len(known) == 14
    assert len(known) - len(missed) >= NAMED_FIRST, missed


def test_few_judged_questions_are_told_that_nothing_fits(scores):
    assert fmean(one.is_weak for one in scores if one.ndcg is not None) <= MOST_WEAK


def test_every_alarm_of_a_judged_question_is_shown(scores):
    assert [one.question.text for one in scores if one.crisis != one.question.crisis] == []


def test_questions_about_other_things_are_told_that_nothing_fits(use_engine, almere):
    use_engine("embedded")
    known = vocabulary_of(almere, "nl")
    outside = [one["q"] for one in yaml.safe_load((FOLDER / "outside_dev.yaml").read_text()) if one["outside"]]

    fitting = [text for text in outside if not find(SearchQuery.from_api({"q": text}, known), almere).is_weak]

    assert len(outside) == 30
    assert len(outside) - len(fitting) >= LEAST_WEAK, fitting


def test_no_cry_for_help_is_told_that_nothing_fits_or_given_something_to_read(use_engine, almere):
    use_engine("embedded")
    known = vocabulary_of(almere, "nl")
    alarms = [one["q"] for one in yaml.safe_load((FOLDER / "crisis_dev.yaml").read_text()) if one["kind"]]

    for text in alarms:
        found = find(SearchQuery.from_api({"q": text}, known), almere, with_facets=False)
        assert not found.crisis or (not found.is_weak and found.answer is None), text
        assert not found.crisis or found.hits, text
