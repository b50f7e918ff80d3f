"""What was learned of alarms: a number for every part of a question, and for its vector, towards each kind."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

import numpy as np

from search.alarms.parts import PLACES, parts_of
from search.dense.embedder import DIMENSIONS, Embedder
from search.dense.vectors import LARGEST
from search.question.crisis_signs import KINDS

# The first is no alarm at all.
CLASSES = (None, *KINDS)
SHIPPED = Path(__file__).parent / "shipped"
BY_WORDS, WITH_MODEL = SHIPPED / "by-words.npz", SHIPPED / "with-model.npz"
# How much words and vector count beside each other when they are learned: both have length 1.
WORDS, VECTOR = 2.0, 3.0


@dataclass(frozen=True, eq=False)
class AlarmWeights:
    """A column for each of `CLASSES`; `model` names the model of the vectors, "" where they hold for words alone."""

    model: str
    # `PLACES` rows.
    of_words: np.ndarray
    # `DIMENSIONS` rows.
    of_vector: np.ndarray
    base: np.ndarray

    def of_text(self, text: str) -> np.ndarray:
        """What the words alone add to each class (log odds)."""
        places, weights = parts_of(text)
        return WORDS * (weights @ self.of_words[places]) + self.base

    def chances(self, of_text: np.ndarray, vector: np.ndarray | None) -> np.ndarray:
        """How likely each class is, together 1; `vector` only for the model of these weights."""
        said = of_text if vector is None else of_text + VECTOR * (vector @ self.of_vector)
        likely = np.exp(said - said.max())
        return likely / likely.sum()

    def write(self, path: Path) -> None:
        """In 8 bits, for finer differences are chance; whole, or not at all."""
        path.parent.mkdir(exist_ok=True)
        new = path.with_name(f"new-{path.name}")
        scale = np.abs(self.of_words).max() / LARGEST
        rows = np.round(self.of_words / scale).astype(np.int8)
        np.savez_compressed(
            new,
            model=np.array(self.model),
            words=rows,
            scale=np.float32(scale),
            vector=self.of_vector.astype(np.float16),
            base=self.base.astype(np.float32),
        )
        new.replace(path)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Raises OSError, KeyError or ValueError where it is not such a file."""
        with np.load(path, allow_pickle=False) as held:
            weights = cls(
                str(held["model"]),
                held["words"].astype(np.float32) * held["scale"],
                held["vector"].astype(np.float32),
                held["base"],
            )
        if weights.of_words.shape != (PLACES, len(CLASSES)) or weights.of_vector.shape != (DIMENSIONS, len(CLASSES)):
            raise ValueError(f"{path} holds weights for other parts, vectors or kinds")
        return weights


def weights_for(model: Embedder | None) -> AlarmWeights:
    """Those for a model; those for words alone where there is none, or another than they were learned with."""
    if model and (learned := _read(WITH_MODEL)).model == model.name:
        return learned
    return _read(BY_WORDS)


_read = cache(AlarmWeights.read)
