"""Whether a question is an alarm: by its signs, and by what all its words together are like."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from search.alarms.weights import LEARNED, AlarmWeights
from search.question.crisis import Crisis
from search.question.said import Said

# From such a chance on it is one although no sign knows it; below such a chance the words around a sign say that it
# is none. A kind that is so many times as likely as that of the sign takes its place. All three were chosen on sets of
# phrases whose writers had taught nothing yet (decision 19).
HEARD, DOUBTED, LIKELIER = 0.85, 0.01, 20.0
# The cause of an alarm without a sign.
ALIKE = "alike"


def listen(weights: AlarmWeights, said: Said) -> Callable[[np.ndarray | None], Crisis | None]:
    """Hear the words now; what is given back decides, with the vector of the question where there is one."""
    return partial(_decided, weights, weights.heard(said.typed or said.text), said)


def _decided(weights: AlarmWeights, heard: np.ndarray, said: Said, vector: np.ndarray | None) -> Crisis | None:
    chances = weights.chances(heard, vector if weights.model else None)
    alarmed, of_kind = 1 - float(chances[0]), dict(zip(LEARNED, chances[1:].tolist(), strict=True))
    likeliest = max(LEARNED, key=of_kind.__getitem__)
    sign = said.crisis
    if sign is None:
        return Crisis(likeliest, ALIKE, said.text) if alarmed >= HEARD else None
    if sign.is_urgent or (sign.is_plain and likeliest == sign.kind):
        return sign
    if not sign.is_plain and alarmed < DOUBTED:
        return None
    return replace(sign, kind=likeliest) if of_kind[likeliest] >= LIKELIER * of_kind[sign.kind] else sign
