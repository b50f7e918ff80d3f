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
        words_tr="uyku saati",
        words_pl="nie śpi",
    )

    spoken = load_spoken_words()

    assert {"slapen", "wakker", "doorslapen"} <= spoken.dutch
    assert "slaapn" not in spoken.dutch
    assert spoken.tongues == {"en": {"bedtime"}, "tr": {"uyku", "saati"}, "pl": {"nie", "spi"}}


def test_a_misspelling_of_one_word_stands_for_the_words_of_its_concept():
    for slug, lay, wrong in (("vapen", "vapen\nmijn kind vapet", "veepen\nrook apparaat"), ("feest", "feest", "")):
        Concept.objects.create(kind=ConceptKind.TOPIC, slug=slug, label_nl=slug, lay_nl=lay, misspelled_nl=wrong)

    assert load_spoken_words().misspelt == {"veep": {"vapen", "mijn", "kind", "vapet"}}
