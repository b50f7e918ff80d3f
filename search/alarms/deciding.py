"""Whether a question is an alarm: by its signs, and by what all its words together are like."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from search.alarms.weights import AlarmWeights
from search.question.crisis import Crisis
from search.question.crisis_signs import KINDS
from search.question.said import Said
from search.question.words import words

# From such a chance on it is one although no sign knows it; below such a chance the words around a sign say that it
# is none. A kind that is so many times as likely as that of the sign takes its place, where it is rather an alarm than
# none by all its words. All were chosen on sets of phrases whose writers had taught nothing yet (decision 19).
ALARMING, DOUBTED, LIKELIER, RATHER = 0.85, 0.01, 20.0, 0.5
# Of a few words ("koorts") signs know all that there is to know; and in a long story one sentence is reason enough.
FEWEST_WORDS, DOUBTED_WORDS = 4, range(6, 26)
# The cause of an alarm without a sign.
ALIKE = "alike"


def listen(weights: AlarmWeights, said: Said) -> Callable[[np.ndarray | None], Crisis | None]:
    """Hear the words now; what is given back decides, with the vector of the question where there is one."""
    # With their errors, as the phrases that taught have them.
    text = said.typed or said.text
    return partial(_decided, weights, weights.of_text(text), len(words(text)), said)


def _decided(
    weights: AlarmWeights, of_text: np.ndarray, length: int, said: Said, vector: np.ndarray | None
) -> Crisis | None:
    chances = weights.chances(of_text, vector if weights.model else None)
    alarmed, of_kind = 1 - float(chances[0]), dict(zip(KINDS, chances[1:].tolist(), strict=True))
    likeliest = max(KINDS, key=of_kind.__getitem__)
    sign = said.crisis
    if sign is None:
        return Crisis(likeliest, ALIKE, said.text) if alarmed >= ALARMING and length >= FEWEST_WORDS else None
    if sign.is_urgent:
        return sign
    if alarmed < DOUBTED and length in DOUBTED_WORDS and not sign.is_plain:
        return None
    is_another = alarmed >= RATHER and of_kind[likeliest] >= LIKELIER * of_kind[sign.kind]
    return replace(sign, kind=likeliest) if is_another else sign
