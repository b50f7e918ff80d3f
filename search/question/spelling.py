"""Typing errors, and Dutch as it sounds to who learned it late: the word that was meant."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from search.question.frequencies import is_foreign, zipf
from search.question.hearing import blurred, heard
from search.question.lemmas import is_in_dictionary
from search.question.near import NearWords
from search.question.slips import is_slip, is_swap

# Shorter words are too much alike; up to the next length only what sounds the same is meant, and from the last on two
# sounds may differ.
SHORTEST, SAME_SOUND, TWO_SOUNDS = 4, 4, 9
# So many letters may differ, in short words and in longer ones; half of them where all sounds the same ("sgijding").
SHORT, LETTERS_OF_SHORT, LETTERS = 5, 2, 3
# What a difference costs, in sound, in letters and in the first sound, and what a common word gains.
COST_OF_SOUND, COST_OF_LETTER, COST_OF_BEGINNING, WORTH_OF_COMMON = 1.0, 0.45, 0.4, 0.1
# All sounds that differ together, where it is only the ear of another language that confuses them.
COST_OF_EAR = 0.5
# What differs in sound is less likely a mistake where it is written elsewhere too, by how often, and where it is common
# in another language ("bestie") or in a dictionary.
COST_OF_KNOWN, COST_OF_FOREIGN, COST_OF_DICTIONARY = 0.3, 0.7, 1.0
# The same letters in another order, and one movement of a finger, are likelier than any other letter.
WORTH_OF_SWAP, WORTH_OF_SLIP = 0.3, 0.2
DEAREST, DEAREST_OF_LONG = 1.6, 2.4
# Where it is sure that one of few words is meant, it may differ as much as a long one and cost more.
DEAREST_OF_FEW = 3.0


class Speller:
    """Right words, by how they sound and by their letters."""

    def __init__(self, words: Iterable[str], *, are_few: bool = False) -> None:
        """`are_few`: whatever is looked for is surely one of them."""
        self._are_few = are_few
        known = [word for word in dict.fromkeys(words) if len(word) >= SHORTEST and word.isalpha()]
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for word in known:
            self._by_sound[heard(word)].append(word)
        self._by_ear: dict[str, list[str]] = defaultdict(list)
        for sounded, alike in self._by_sound.items():
            self._by_ear[blurred(sounded)] += alike
        self._sounds, self._letters = NearWords(self._by_sound), NearWords(known)
        self._best = lru_cache(maxsize=20_000)(self._find)

    def best(self, word: str, *, same_sound: bool = False) -> str | None:
        """The word that is most likely meant by one that is spelt wrong; None where none is near."""
        return self._best(word, same_sound)

    def _find(self, word: str, same_sound: bool) -> str | None:
        if len(word) < SHORTEST or not word.isalpha():
            return None
        is_free = self._are_few or len(word) >= TWO_SOUNDS
        near = self._by_sound.get(heard(word), ()) if same_sound else self._near(word, 2 if is_free else 1)
        doubt = 0.0 if self._are_few else _doubt(word)
        costs = {one: _cost(word, one, doubt) for one in near}
        best = min(costs, key=lambda one: (costs[one], one), default=None)
        dearest = DEAREST_OF_FEW if self._are_few else DEAREST_OF_LONG if is_free else DEAREST
        return best if best is not None and costs[best] < dearest else None

    def _near(self, word: str, most: int) -> Iterator[str]:
        """Words of which so many sounds differ, or one letter, or what another ear confuses."""
        sounded = heard(word)
        yield from self._by_ear.get(blurred(sounded), ())
        for near in self._sounds.within(most, sounded):
            yield from self._by_sound[near]
        yield from self._letters.within(1, word)


def _doubt(word: str) -> float:
    """Whether a word is a mistake at all."""
    is_known = COST_OF_FOREIGN * is_foreign(word) + COST_OF_DICTIONARY * is_in_dictionary(word)
    return is_known + COST_OF_KNOWN * zipf(word)


def _cost(word: str, near: str, doubt: float) -> float:
    """`doubt` counts where the two sound different."""
    sounded, meant = heard(word), heard(near)
    letters = OSA.distance(word, near)
    # A slip of the fingers is one mistake, whatever it does to the sounds.
    different = min(letters, OSA.distance(sounded, meant))
    cost = COST_OF_LETTER * letters + COST_OF_BEGINNING * (sounded[0] != meant[0]) - WORTH_OF_COMMON * zipf(near)
    few = LETTERS_OF_SHORT if len(word) <= SHORT else LETTERS
    if not different:
        return cost if letters <= max(few, len(word) // 2) else math.inf
    if letters > few or (len(word) <= SAME_SOUND and not is_swap(word, near)):
        return math.inf
    of_sounds = COST_OF_EAR if blurred(sounded) == blurred(meant) else COST_OF_SOUND * different
    return cost + of_sounds + doubt - _likelihood(word, near)


def _likelihood(word: str, near: str) -> float:
    return WORTH_OF_SWAP if is_swap(word, near) else WORTH_OF_SLIP * is_slip(word, near)
