"""Words that no correction touches: those that editors wrote down as right."""

import pytest

from search.thesaurus.spoken import load_spoken_words
from sociale_kaart.models import Concept, ConceptKind

pytestmark = pytest.mark.django_db


def test_misspellings_that_editors_noted_are_no_right_words():
    Concept.objects.create(
        kind=ConceptKind.TOPIC,
        slug="slapen",
        label_nl="Slecht slapen",
        lay_nl="wakker worden\ndoorslapen",
        misspelled_nl="slaapn",
        words_en="bedtime",
    )

    spoken = load_spoken_words()

    assert {"slapen", "wakker", "doorslapen"} <= spoken.dutch
    assert "slaapn" not in spoken.dutch
    assert "bedtime" in spoken.english
