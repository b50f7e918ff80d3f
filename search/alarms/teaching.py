"""Learning alarms: a logistic regression from the parts of a phrase, and its vector, to the kind of alarm."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from search.alarms.parts import PLACES, parts_of
from search.alarms.weights import CLASSES, VECTOR, WORDS, AlarmWeights
from search.dense.embedder import DIMENSIONS

# How much weights may grow, with vectors and by words alone, and how often they are bettered: more changed nothing.
LOOSE, LOOSER, MOST_ROUNDS = 10.0, 20.0, 100
FOLDS = 5


def teach(texts: Sequence[str], kinds: np.ndarray, vectors: np.ndarray | None = None, model: str = "") -> AlarmWeights:
    """`kinds`: places in `CLASSES`; `vectors`: a row a text, made by `model`.

    Raises ValueError where a class is missing.
    """
    words = _words(texts)
    by_words = _learned(words, kinds, LOOSER)
    if vectors is None:
        return by_words
    both = _learned(hstack([words, csr_matrix(VECTOR * vectors)]).tocsr(), kinds, LOOSE, model)
    # Together they hear more than either: with vectors beside them words learn too little.
    return AlarmWeights(
        model,
        (both.of_words + by_words.of_words) / 2,
        both.of_vector / 2,
        (both.base + by_words.base) / 2,
    )


def out_of_fold(
    texts: Sequence[str],
    kinds: np.ndarray,
    writers: Sequence[str],
    vectors: np.ndarray | None = None,
    model: str = "",
) -> np.ndarray:
    """Chances of each class (a row a text), by what other writers taught.

    Raises ValueError where there are too few writers, or too few of a kind.
    """
    chances = np.zeros((len(kinds), len(CLASSES)))
    for taught, left_out in GroupKFold(FOLDS).split(kinds, groups=writers):
        seen = None if vectors is None else vectors[taught]
        weights = teach([texts[place] for place in taught], kinds[taught], seen, model)
        for place in left_out:
            of_text = weights.of_text(texts[place])
            chances[place] = weights.chances(of_text, None if vectors is None else vectors[place])
    return chances


def _words(texts: Sequence[str]) -> csr_matrix:
    """A row a text: the places of its parts."""
    parts = [parts_of(text) for text in texts]
    starts = np.concatenate([[0], np.cumsum([len(places) for places, _weights in parts])])
    places, weights = (np.concatenate([pair[number] for pair in parts]) for number in (0, 1))
    return csr_matrix((WORDS * weights, places, starts), shape=(len(texts), PLACES))


def _learned(rows: csr_matrix, kinds: np.ndarray, looseness: float, model: str = "") -> AlarmWeights:
    if len(np.unique(kinds)) < len(CLASSES):
        raise ValueError("Of some kind there are no phrases")
    learned = LogisticRegression(C=looseness, max_iter=MOST_ROUNDS).fit(rows, kinds)
    weights = learned.coef_.T.astype(np.float32)
    of_vector = weights[PLACES:] if model else np.zeros((DIMENSIONS, len(CLASSES)), np.float32)
    return AlarmWeights(model, weights[:PLACES], of_vector, learned.intercept_.astype(np.float32))
