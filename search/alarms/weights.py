"""What was learned of alarms: a number for every part of a question, and for its vector, towards each kind."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

import numpy as np

from search.alarms.parts import PLACES, parts_of
from search.dense.embedder import DIMENSIONS, Embedder

LEARNED = ("zelfdoding", "geweld-thuis", "direct-gevaar")
# The first is no alarm at all.
KINDS = (None, *LEARNED)
SHIPPED = Path(__file__).parent / "shipped"
BY_WORDS, WITH_MODEL = SHIPPED / "by-words.npz", SHIPPED / "with-model.npz"
STEPS = 127
# How much words and vector count beside each other when they are learned: both have length 1.
WORDS, VECTOR = 2.0, 3.0


@dataclass(frozen=True, eq=False)
class AlarmWeights:
    """A column for each of `KINDS`; `model` names the model of the vectors, "" where they hold for words alone."""

    model: str
    # `PLACES` rows.
    of_words: np.ndarray
    # `DIMENSIONS` rows.
    of_vector: np.ndarray
    base: np.ndarray

    def heard(self, text: str) -> np.ndarray:
        """What the words alone add to each kind."""
        places, weights = parts_of(text)
        return WORDS * (weights @ self.of_words[places]) + self.base

    def chances(self, heard: np.ndarray, vector: np.ndarray | None) -> np.ndarray:
        """How likely each kind is, together 1; `vector` only for the model of these weights."""
        said = heard if vector is None else heard + VECTOR * (vector @ self.of_vector)
        likely = np.exp(said - said.max())
        return likely / likely.sum()

    def write(self, path: Path) -> None:
        """In 8 bits: finer differences are chance."""
        path.parent.mkdir(exist_ok=True)
        scale = np.abs(self.of_words).max() / STEPS
        rows = np.round(self.of_words / scale).astype(np.int8)
        np.savez_compressed(
            path,
            model=np.array(self.model),
            words=rows,
            scale=np.float32(scale),
            vector=self.of_vector.astype(np.float16),
            base=self.base.astype(np.float32),
        )

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
        if weights.of_words.shape != (PLACES, len(KINDS)) or weights.of_vector.shape != (DIMENSIONS, len(KINDS)):
            raise ValueError(f"{path} holds weights for other parts, vectors or kinds")
        return weights


def weights_for(model: Embedder | None) -> AlarmWeights:
    """Those for a model; those for words alone where there is none, or another than they were learned with."""
    learned = _read(WITH_MODEL) if model else None
    return learned if learned and model and learned.model == model.name else _read(BY_WORDS)


_read = cache(AlarmWeights.read)
