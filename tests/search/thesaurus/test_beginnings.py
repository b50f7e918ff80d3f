"""Which question types a beginning of a phrase leads to."""

import pytest

from search.thesaurus.beginnings import Beginnings
from search.thesaurus.entries import ConceptEntry

ENTRIES = (
    ConceptEntry("slaap", {"en": ("sleep", "sleepless nights"), "tr": ("uyku",)}, question_types=("slapen",)),
    ConceptEntry("baby", {"en": ("sleeping baby",)}, question_types=("baby", "slapen")),
    ConceptEntry("pop", {"en": ("sleeping doll",)}, question_types=()),
)
FOUND = Beginnings.of(ENTRIES)


@pytest.mark.parametrize(
    ("beginning", "types"),
    [
        ("sleepi", ["baby", "slapen"]),
        ("sleep", ["slapen"]),
        ("uyk", ["slapen"]),
        ("nights", []),
        ("sl", []),
        ("", []),
        ("zzz", []),
    ],
)
def test_the_types_of_phrases_that_begin_so(beginning, types):
    assert sorted(FOUND.question_types(beginning)) == types


def test_a_type_that_few_phrases_are_about_is_left_out():
    often = ConceptEntry("vaak", {"en": tuple(f"sleeper {number}" for number in range(5))}, question_types=("vaak",))

    assert Beginnings.of([*ENTRIES, often]).question_types("slee") == ["vaak", "slapen"]
