"""The age of the child tells which topics a question can be about."""

from dataclasses import replace

import numpy as np
import pytest

from search.dense.topics import DenseTopics
from search.question.said import Said
from search.question.topics import OTHER_AGE, find_topics
from search.thesaurus.classifier import WordLesson
from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.entries import ConceptEntry
from tests.search.question.saying import ALARM, saying

IN_BED = ConceptEntry("in-bed", {"nl": ("peuter ligt wakker",)}, question_types=("slapen",), youngest=12, oldest=59)
AT_NIGHT = ConceptEntry("nachten", {"nl": ("telefoon in bed",)}, question_types=("schermen",), youngest=144, oldest=275)
DANGER = ConceptEntry("zelfdoding", {"nl": ("zelfmoord",)}, crisis="zelfdoding", youngest=144)
TOPICS = ConceptSet([IN_BED, AT_NIGHT, DANGER])
NOTHING = WordLesson(2).learned()
DENSE = DenseTopics(
    1, None, ("in-bed", "nachten"), {}, np.array([[1.0, 0.99], [0.0, 0.0]]), np.array([0.0, 0.0]), NOTHING
)
YOUNG, NINE, GROWN = (18, 18), (108, 119), (180, 191)


def said(text: str, *ages: tuple[int, int], **fields) -> Said:
    return saying(text, ages=ages, **fields)


def test_a_concept_of_another_age_is_worth_less():
    unknown = find_topics(said("ligt wakker"), TOPICS).concepts["in-bed"]

    assert find_topics(said("ligt wakker", NINE), TOPICS).concepts["in-bed"] == pytest.approx(OTHER_AGE * unknown)


def test_one_of_several_ages_is_enough():
    assert not IN_BED.is_of_another_age([GROWN, YOUNG])
    assert IN_BED.is_of_another_age([GROWN, NINE])


def test_an_age_near_to_that_of_a_concept_is_no_other_one():
    assert not IN_BED.is_of_another_age([(60, 71)])
    assert IN_BED.is_of_another_age([(72, 83)])
    assert not IN_BED.is_of_another_age([(0, 0)])


def test_where_no_age_is_known_none_is_another():
    assert not IN_BED.is_of_another_age([])
    assert not replace(IN_BED, youngest=None, oldest=None).is_of_another_age([GROWN])


def test_what_the_child_is_called_at_its_age_is_looked_up_too():
    unknown, young = (find_topics(said("ligt wakker", *ages), TOPICS).concepts["in-bed"] for ages in ([], [YOUNG]))

    assert young > unknown


def test_who_is_in_danger_is_heard_at_any_age():
    unknown, of_nine = (
        find_topics(said("zelfmoord", *ages, crisis=ALARM), TOPICS).concepts["zelfdoding"] for ages in ([], [NINE])
    )

    assert of_nine == unknown


def test_what_the_vector_says_of_another_age_is_worth_less():
    unknown, young = (
        find_topics(said("een lange nacht", *ages), TOPICS, DENSE, lambda: np.array([1.0, 0.0])).classified
        for ages in ([], [YOUNG])
    )

    assert young["in-bed"] == pytest.approx(unknown["in-bed"])
    assert young["nachten"] == pytest.approx(OTHER_AGE * unknown["nachten"])


@pytest.mark.parametrize("dense", [None, DENSE])
@pytest.mark.parametrize("ages", [[NINE], [YOUNG], [GROWN], [YOUNG, GROWN]])
def test_an_age_leaves_nothing_out_of_what_is_found(dense, ages):
    unknown, known = (
        find_topics(said("ligt wakker met telefoon", *some), TOPICS, dense, lambda: np.array([1.0, 0.0]))
        for some in ([], ages)
    )

    assert unknown.matching_concepts
    assert known.matching_concepts.keys() >= unknown.matching_concepts.keys()
    assert unknown.matching_types
    assert known.matching_types.keys() >= unknown.matching_types.keys()


def test_what_is_found_though_it_is_of_another_age_is_not_what_the_question_is_about():
    unknown, grown = (find_topics(said("ligt wakker met telefoon", *ages), TOPICS) for ages in ([], [GROWN]))

    assert (unknown.main_concepts, grown.main_concepts) == (("in-bed",), ())
    assert grown.matching_concepts == {"in-bed": pytest.approx(OTHER_AGE * unknown.matching_concepts["in-bed"])}
