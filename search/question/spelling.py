"""Typing errors, and Dutch as it sounds to who learned it late: the word that was meant."""

import math
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from search.question.frequencies import zipf
from search.question.hearing import heard

# Shorter words are too much alike; up to the next length only what sounds the same is meant, and from the last on two
# sounds may differ.
SHORTEST, SAME_SOUND, TWO_SOUNDS = 4, 4, 9
# So many letters may differ, in short words and in longer ones; half of them where all sounds the same ("sgijding").
SHORT, LETTERS_OF_SHORT, LETTERS = 5, 2, 3
# What a difference costs, in sound, in letters and in the first sound, and what a common word gains.
COST_OF_SOUND, COST_OF_LETTER, COST_OF_BEGINNING, WORTH_OF_COMMON = 1.0, 0.45, 0.4, 0.1
DEAREST, DEAREST_OF_LONG = 1.75, 2.4
# Where it is sure that one of few words is meant, it may differ as much as a long one and cost more.
DEAREST_OF_FEW = 3.0


class Speller:
    """Right words, by how they sound."""

    def __init__(self, words: Iterable[str], *, are_few: bool = False) -> None:
        """`are_few`: whatever is looked for is surely one of them."""
        self._are_few = are_few
        self._words: dict[str, list[str]] = defaultdict(list)
        for word in words:
            if len(word) >= SHORTEST and word.isalpha():
                self._words[heard(word)].append(word)
        self._sounds: dict[int, list[str]] = defaultdict(list)
        for sounded in self._words:
            self._sounds[len(sounded)].append(sounded)
        self._best = lru_cache(maxsize=20_000)(self._find)

    def best(self, word: str, *, same_sound: bool = False) -> str | None:
        """The word that is most likely meant by one that is spelt wrong; None where none is near."""
        return self._best(word, same_sound)

    def _find(self, word: str, same_sound: bool) -> str | None:
        if len(word) < SHORTEST or not word.isalpha():
            return None
        is_free = self._are_few or len(word) >= TWO_SOUNDS
        most = 0 if same_sound else 2 if is_free else 1
        costs = {near: _cost(word, near, different) for different, near in self._near(heard(word), most)}
        best = min(costs, key=lambda near: (costs[near], near), default=None)
        dearest = DEAREST_OF_FEW if self._are_few else DEAREST_OF_LONG if is_free else DEAREST
        return best if best is not None and costs[best] < dearest else None

    def _near(self, sounded: str, most: int) -> Iterable[tuple[int, str]]:
        """Words that sound nearly so, with how many sounds differ."""
        yield from ((0, word) for word in self._words.get(sounded, ()))
        for length in range(len(sounded) - most, len(sounded) + most + 1) if most else ():
            found = extract(sounded, self._sounds.get(length, []), scorer=OSA.distance, score_cutoff=most, limit=None)
            yield from ((int(different), word) for near, different, _place in found for word in self._words[near])


def _cost(word: str, near: str, different: int) -> float:
    letters = OSA.distance(word, near)
    few = LETTERS_OF_SHORT if len(word) <= SHORT else LETTERS
    if letters > (few if different else max(few, len(word) // 2)):
        return math.inf
    if different and len(word) <= SAME_SOUND and sorted(word) != sorted(near):
        return math.inf
    beginning = COST_OF_BEGINNING * (heard(word)[0] != heard(near)[0])
    return COST_OF_SOUND * different + COST_OF_LETTER * letters + beginning - WORTH_OF_COMMON * zipf(near)
