"""What was learned of alarms, as it is kept and used."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from search.alarms.parts import PLACES, parts_of
from search.alarms.weights import BY_WORDS, CLASSES, WITH_MODEL, AlarmWeights, weights_for
from search.dense.embedder import DIMENSIONS

THREAT = CLASSES.index("geweld-thuis")


def learned(word: str = "klappen", model: str = "", worth: float = 4) -> AlarmWeights:
    """Knows one word, as violence at home."""
    of_words = np.zeros((PLACES, len(CLASSES)), np.float32)
    of_words[parts_of(word)[0], THREAT] = worth
    return AlarmWeights(model, of_words, np.zeros((DIMENSIONS, len(CLASSES)), np.float32), np.zeros(4, np.float32))


def test_chances_are_together_one_and_highest_for_what_was_learned():
    weights = learned()
    known, strange = (weights.chances(weights.of_text(text), None) for text in ("klappen", "zwemles"))

    assert np.isclose(known.sum(), 1)
    assert known.argmax() == THREAT
    assert np.allclose(strange, 0.25, atol=0.01)


def test_the_vector_counts_beside_the_words():
    of_vector = np.zeros((DIMENSIONS, len(CLASSES)), np.float32)
    of_vector[0, 1] = 5.0
    weights = replace(learned(), of_vector=of_vector)
    vector = np.zeros(DIMENSIONS, np.float32)
    vector[0] = 1.0

    assert weights.chances(weights.of_text("zwemles"), vector).argmax() == 1


def test_what_is_kept_is_read_again_nearly_the_same(tmp_path):
    weights = replace(learned(model="one-1"), base=np.array([0.5, -1, 0, 0.25], np.float32))
    weights.write(tmp_path / "new" / "kept.npz")
    read = AlarmWeights.read(tmp_path / "new" / "kept.npz")

    assert read.model == "one-1"
    assert np.allclose(read.of_text("klappen"), weights.of_text("klappen"), atol=0.05)


def test_weights_for_other_parts_are_refused(tmp_path):
    replace(learned(), of_words=np.ones((8, len(CLASSES)), np.float32)).write(tmp_path / "kept.npz")

    with pytest.raises(ValueError, match="kept.npz"):
        AlarmWeights.read(tmp_path / "kept.npz")


def test_another_model_than_the_one_learned_with_leaves_it_to_the_words():
    kept = AlarmWeights.read(WITH_MODEL)

    assert weights_for(SimpleNamespace(name=kept.model)).model == kept.model
    assert weights_for(SimpleNamespace(name="another-2")).model == ""
    assert weights_for(None).model == AlarmWeights.read(BY_WORDS).model == ""
