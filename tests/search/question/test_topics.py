"""What a question is about, by its words, its phrases and its vector."""

from dataclasses import replace

import numpy as np
import pytest

from search.dense.topics import DenseTopics
from search.question.guesses import LIKELY, MOST_MATCHING
from search.question.phrases import TypeWords
from search.question.said import DUTCH_WORD_ELSEWHERE, Said
from search.question.topics import (
    MATCHING_CONCEPT,
    MATCHING_DENSE,
    MATCHING_TYPE,
    NO_ALARM,
    UNPOINTED,
    Topics,
    find_topics,
)
from search.thesaurus.classifier import WordLesson
from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.entries import ConceptEntry
from tests.search.question.saying import ALARM, saying

TOPICS = ConceptSet(
    [
        ConceptEntry(
            "huilbaby", {"nl": ("huilbaby", "baby krijst", "krijsbibber")}, question_types=("slapen",), related=("moe",)
        ),
        ConceptEntry("moe", {"nl": ("uitgeput",)}, question_types=("slapen", "geld")),
        ConceptEntry("zelfdoding", {"nl": ("zelfmoord",)}, question_types=("somber",), crisis="zelfdoding"),
        ConceptEntry("vertrek", {"nl": ("weg",)}),
        ConceptEntry("advies", {"nl": ("schooladvies",), "pl": ("rekomendacja szkoły",)}),
    ]
)
TYPES = TypeWords(
    {"slapen": ("Slapen", "wakker worden", "slaapn"), "geld": ("Geld", "schulden", "duitenpijn", "voor later")}
)
# The question points to the first concept alone.
QUESTION = np.array([1.0, 0.0], np.float32)
DENSE = DenseTopics(
    version=1,
    newest=None,
    slugs=("huilbaby", "zelfdoding"),
    examples={"huilbaby": np.array([[0.6, 0.8]], np.float32), "zelfdoding": np.array([[1.0, 0.0]], np.float32)},
    classifier=np.array([[0.2, 0.1], [0.0, 0.0]], np.float32),
    mean=np.zeros(2, np.float32),
    words=WordLesson(2).learned(),
)

# Of no question can this model tell more than of any other.
FLAT = replace(
    DENSE,
    slugs=tuple(f"iets-{number}" for number in range(40)),
    classifier=np.zeros((2, 40), np.float32),
    words=WordLesson(40).learned(),
)


def question() -> np.ndarray:
    return QUESTION


def said(text: str, lang: str = "nl", **fields) -> Said:
    return saying(text, lang, types=TYPES, **fields)


def test_words_of_a_concept_give_it_and_what_is_near_it():
    topics = find_topics(said("huilbaby"), TOPICS)

    assert set(topics.concepts) == {"huilbaby"}
    assert 0 < topics.related["moe"] < topics.related["huilbaby"] == topics.concepts["huilbaby"]


def test_an_age_is_no_word_of_a_phrase_with_a_number_in_it():
    topics = ConceptSet([ConceptEntry("zwanger", {"nl": ("16 en zwanger", "113 bellen", "18 en dan")})])

    assert find_topics(said("16 en zwanger"), topics).concepts
    assert find_topics(said("113"), topics).concepts
    assert find_topics(said("straks word ik 18"), topics).concepts
    assert not find_topics(said("lokaal 16"), topics).concepts


def test_concepts_give_their_question_types_the_likeliest_with_one():
    assert find_topics(said("huilbaby en uitgeput"), TOPICS).types["slapen"] == 1
    assert 0 < find_topics(said("huilbaby en uitgeput"), TOPICS).types["geld"] < 1


def test_the_vector_gives_shares_that_add_up_to_one():
    topics = find_topics(said("zomaar iets", crisis=ALARM), TOPICS, DENSE, question)

    assert topics.classified["huilbaby"] > topics.classified["zelfdoding"] > 0
    assert sum(topics.classified.values()) == pytest.approx(1)
    assert topics.types_classified["slapen"] == 1


def test_who_says_only_for_whom_is_about_nothing_whatever_the_vector_says():
    topics = find_topics(said("mijn zoon"), TOPICS, DENSE, question)

    assert topics.is_about_nothing
    assert (topics.matching_concepts, topics.matching_types) == ({}, {})


def test_a_cry_for_help_and_a_name_of_a_theme_are_about_something():
    assert find_topics(said("mijn zoon", crisis=ALARM), TOPICS, DENSE, question).matching_concepts
    assert not find_topics(said("slapen"), TOPICS, DENSE, question).is_about_nothing


def test_words_that_people_use_for_a_concept_count_beside_the_vector():
    lesson = WordLesson(2)
    lesson.learn(["er niet meer zijn", "wil er niet meer zijn", "huilt aldoor", "aldoor moe"], [1, 1, 0, 0], [1.0] * 4)
    taught = replace(DENSE, words=lesson.learned())

    plain, found = (
        find_topics(said("ik wil er niet meer zijn", crisis=ALARM), TOPICS, dense, question).classified["zelfdoding"]
        for dense in (DENSE, taught)
    )

    assert found > plain


def test_the_fewer_words_the_less_sure_is_what_they_are_about():
    one = find_topics(said("baby", crisis=ALARM), TOPICS, DENSE, question).classified
    many = find_topics(said("baby " * 12, crisis=ALARM), TOPICS, DENSE, question).classified

    assert 0.5 < one["huilbaby"] < many["huilbaby"]


def test_many_guesses_by_the_vector_do_not_drown_what_the_words_say():
    slugs = tuple(f"geld-{number}" for number in range(12))
    topics = ConceptSet([*TOPICS.entries, *(ConceptEntry(slug, {}, question_types=("geld",)) for slug in slugs)])
    cannot_choose = DenseTopics(1, None, slugs, {}, np.zeros((2, 12)), np.zeros(2), WordLesson(12).learned())

    found = find_topics(said("huilbaby"), topics, cannot_choose, question)

    assert found.types_mixed["slapen"] == pytest.approx(LIKELY * UNPOINTED)


def test_a_phrase_counts_for_less_where_the_whole_question_points_elsewhere():
    elsewhere = replace(DENSE, slugs=("advies", "vertrek"))

    sure, doubted = (
        find_topics(said("huilbaby"), TOPICS, dense, question).concepts["huilbaby"] for dense in (DENSE, elsewhere)
    )

    assert doubted == pytest.approx(UNPOINTED * sure)


def test_a_cry_for_help_is_not_doubted():
    elsewhere = replace(DENSE, slugs=("advies", "vertrek"))

    by_words, found = (
        find_topics(said("zelfmoord", crisis=ALARM), TOPICS, dense, question).concepts for dense in (None, elsewhere)
    )

    assert found == by_words


def test_familiarity_is_that_of_the_nearest_example():
    assert find_topics(said("zomaar iets"), TOPICS, DENSE, question).familiarity == pytest.approx(1.0)


def test_without_a_vector_nothing_is_classified_and_words_still_count():
    topics = find_topics(said("huilbaby"), TOPICS, DENSE, None)

    assert (topics.classified, topics.familiarity, topics.types_classified) == ({}, None, {})
    assert topics.types_mixed == {"slapen": 1.0}


def test_without_a_thesaurus_the_words_of_question_types_still_count():
    topics = find_topics(said("schulden"), None)

    assert topics.types_named == {"geld": 1.0}
    assert topics.types_by_words == {"geld": 1.0}
    assert not topics.is_informed


@pytest.mark.parametrize(("dense", "shares"), [(None, "concepts"), (DENSE, "classified")])
def test_dangers_count_half_where_nobody_is_in_danger(dense, shares):
    calm, alarm = (find_topics(said("zelfmoord", crisis=crisis), TOPICS, dense, question) for crisis in (None, ALARM))

    assert getattr(calm, shares)["zelfdoding"] == pytest.approx(NO_ALARM * getattr(alarm, shares)["zelfdoding"])
    assert calm.classified.get("huilbaby") == alarm.classified.get("huilbaby")


def test_a_question_type_is_named_by_a_whole_phrase_of_its_own():
    assert find_topics(said("wakker worden")).types_named == {"slapen": 1.0}
    assert 0 < find_topics(said("steeds wakker worden en moe")).types_named["slapen"] < 1
    assert find_topics(said("worden")).types_named == {}


def test_a_misspelling_that_editors_noted_counts_though_it_was_corrected():
    assert find_topics(said("slaan", typed="slaapn")).types_named == {"slapen": 1.0}


def test_words_that_everybody_says_tell_less():
    concepts = find_topics(said("huilbaby weg"), TOPICS).concepts

    assert concepts.get("vertrek", 0) < concepts["huilbaby"]


def test_a_question_in_another_language_is_looked_up_in_its_words_and_in_dutch():
    polish = find_topics(said("rekomendacja szkoły", "pl"), TOPICS)
    mixed = find_topics(said("co to jest schooladvies", "pl"), TOPICS)

    assert polish.concepts["advies"] > 0
    dutch = find_topics(said("schooladvies"), TOPICS).concepts["advies"]
    assert mixed.concepts["advies"] == pytest.approx(DUTCH_WORD_ELSEWHERE * dutch, rel=0.2)


def test_only_what_is_sure_enough_decides_what_is_found():
    topics = Topics(
        concepts={"sure": MATCHING_CONCEPT, "unsure": MATCHING_CONCEPT - 0.01},
        classified={"likely": MATCHING_DENSE, "unlikely": MATCHING_DENSE - 0.01, "sure": 0.9},
        types={"type": MATCHING_TYPE, "no-type": MATCHING_TYPE - 0.01},
    )

    assert topics.matching_concepts == {"sure": 0.9, "likely": MATCHING_DENSE}
    assert topics.matching_types == {"type": MATCHING_TYPE}


def test_a_named_question_type_is_always_meant():
    assert Topics(types_named={"geld": 0.1}).matching_types == {"geld": MATCHING_TYPE}


def test_no_question_is_about_everything():
    topics = Topics(concepts={f"c{number:02}": 1 - number / 100 for number in range(30)})

    assert list(topics.matching_concepts) == [f"c{number:02}" for number in range(MOST_MATCHING)]


@pytest.mark.parametrize(
    ("text", "aside", "is_phrase", "is_type"),
    [
        ("huilbaby", "", True, False),
        ("huilbaby 6 maanden", "6 maanden", True, False),
        ("waar vind ik hulp, huilbaby en fietsen", "", False, False),
        ("wij zoeken iets voor slapen in Haven", "haven", False, True),
        ("slapen en fietsen in Haven", "haven", False, False),
    ],
)
def test_what_a_question_is_about_can_be_a_phrase_or_type_beside_a_place_or_an_age(text, aside, is_phrase, is_type):
    topics = find_topics(said(text, aside=frozenset(aside.split())), TOPICS)

    assert (topics.is_phrase, topics.is_type) == (is_phrase, is_type)


def test_a_place_alone_is_no_subject():
    assert not find_topics(said("Haven", aside=frozenset({"haven"})), TOPICS).has_subject
    assert find_topics(said("huilbaby in Haven", aside=frozenset({"haven"})), TOPICS).has_subject


@pytest.mark.parametrize("text", ["krijsbibber", "hulp bij krijsbibber", "wat te doen tegen krijsbibber"])
def test_of_a_word_that_the_model_cannot_know_the_phrase_of_an_editor_decides(text):
    topics = find_topics(said(text), TOPICS, FLAT, question)

    assert topics.is_phrase
    assert max(topics.classified, key=topics.classified.get) == "huilbaby"
    assert topics.types_mixed == {"slapen": 1.0, "geld": pytest.approx(topics.types_mixed["geld"])}


def test_of_a_word_that_the_model_cannot_know_the_question_type_decides():
    topics = find_topics(said("tips duitenpijn"), TOPICS, FLAT, question)

    assert topics.types_named == {"geld": 1.0}
    assert topics.is_type
    assert topics.types_classified["geld"] == 1.0


@pytest.mark.parametrize("text", ["krijsbibber schooladvies", "huilbaby"])
def test_among_other_words_or_where_the_model_knows_the_word_its_guess_stays(text):
    topics = find_topics(said(text), TOPICS, FLAT, question)

    assert "huilbaby" not in topics.classified


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("tips schulden", {"geld": 1.0}),
        # Names of listings begin with that word.
        ("hulp bij schulden", {"geld": 0.5}),
        # Of these words one alone is no phrase, although the other says nothing.
        ("tips later", {"geld": 0.5}),
    ],
)
def test_beside_words_for_any_help_a_question_type_is_named_word_for_word(text, named):
    assert find_topics(said(text), TOPICS, DENSE, question).types_named == named


def test_a_phrase_of_a_type_that_holds_a_word_for_any_help_is_one_too():
    types = TypeWords({"school": ("extra begeleiding",)})

    assert find_topics(saying("waar vind ik extra begeleiding", types=types), TOPICS).is_type
