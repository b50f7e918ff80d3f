"""What a question is made of, for learning: its stems, those side by side, and pieces of its words."""

from collections.abc import Iterator
from itertools import chain, pairwise
from zlib import crc32

import numpy as np

from search.question.languages import DUTCH
from search.question.words import words
from search.thesaurus.stems import stem

# Every part has a place by its checksum, in one table for all languages.
PLACES = 1 << 16
# A story says early what it is about, and a hostile one has no end.
MOST_WORDS = 100
# Pieces of so many letters are what languages without a stemmer, and misspellings, share with words that are known.
# Short words have them too, unlike where topics are learned (`search.thesaurus.classifier`): they tell who does it.
PIECES, PIECE_WEIGHT = (3, 4, 5), 0.4
# Before the first word and after the last: a question of one word says it otherwise than a story does.
BEGINNING, END = "^", "$"


def parts_of(text: str) -> tuple[np.ndarray, np.ndarray]:
    """The places of the parts of a text, each once, and their weights, which as a vector have length 1."""
    said = words(text)[:MOST_WORDS]
    found: dict[int, float] = dict.fromkeys(map(_place, chain.from_iterable(map(_pieces, said))), PIECE_WEIGHT)
    stems = [stem(word, DUTCH) for word in said]
    if stems:
        beside = (f"{first} {second}" for first, second in pairwise([BEGINNING, *stems, END]))
        found |= dict.fromkeys(map(_place, chain((f"={each}" for each in stems), beside)), 1.0)
    weights = np.array([*found.values()], np.float32)
    return np.array([*found], np.int32), weights / max(float(np.sqrt(weights @ weights)), 1e-9)


def _pieces(word: str) -> Iterator[str]:
    marked = f"#{word}#"
    for length in PIECES:
        yield from (marked[at : at + length] for at in range(len(marked) - length + 1))


def _place(part: str) -> int:
    return crc32(part.encode()) % PLACES
