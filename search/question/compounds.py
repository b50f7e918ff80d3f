"""Dutch writes as one word what belongs together; these are the words that it is made of."""

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from search.question.frequencies import zipf
from search.question.lemmas import is_in_dictionary, lemma

# Shorter words are no compounds, and no parts that end one or begin one.
SHORTEST, SHORTEST_LAST, SHORTEST_FIRST = 7, 4, 3
# How common a part must be, by its length: short ones are everywhere by chance.
COMMON_BY_LENGTH = {3: 4.0, 4: 3.5, 5: 3.0}
COMMON, COMMON_OUTSIDE_DICTIONARY = 2.6, 3.0
# A word this common, or more common than its parts by more than this, is a word of its own ("ziekenhuis").
OWN_WORD, MORE_COMMON = 4.1, 0.15
# Of two ways to cut, that with the more common words; long ones help, and no letter between them.
WORTH_OF_LENGTH, COST_OF_LINK = 0.3, 0.5
# Beginnings that make another word of what follows, and words that belong to any other.
_NOT_FIRST = """
aan achter af al alle als be bij binnen boven buiten daar dan dat de den der des die dit door een elk er eraf erbij
erin erop eruit for ge haar her het hier hoe in inge ins int inter je jij kan ken langs los met mee mis na naar om
on onder ont op over per pro rond samen ste tegen ter terug toe tussen uit van ver vol voor voort waar wan was wat
weg wel wie zo
"""
# Endings that are words by chance.
_NOT_LAST = """
aars achtig achtige atie baar dage dagen ding dingen elen ende eren etje gen ging heden heid ieren igen ige ingen
isch ische king kings len lijk ling loos loze lozen liseren maatschap matig matige mijn mijnen nen nissen pers
pingen ren ring rings schap schappen sen ster sters ties tjes waarts ware wassen zaam
"""
NOT_FIRST, NOT_LAST = frozenset(_NOT_FIRST.split()), frozenset(_NOT_LAST.split())
VERB_ENDING = "en"
# At the end of a syllable a verb has one vowel, and soft letters ("lees", "lezen").
SOFT = {"s": "z", "f": "v"}
NO_END_OF_STEM = "aeiouvz"


@lru_cache(maxsize=100_000)
def parts(word: str) -> tuple[str, ...]:
    """The words in a folded compound, also those that are compounds themselves; none where it is a word of its own.

    >>> parts("faalangsttraining"), parts("opvoedsteun"), parts("vertellen"), parts("terugbellen")
    (('faalangst', 'training', 'falen', 'angst'), ('opvoeden', 'steun'), (), ())
    """
    if len(word) < SHORTEST or not word.isalpha():
        return ()
    cut = max(_cuts(word), default=None)
    if cut is None or cut.first in NOT_FIRST or cut.commonness < _own_commonness(word):
        return ()
    found = [cut.verb or cut.first, cut.last, *parts(cut.first), *parts(cut.last)]
    # What only stands before something else is no word by itself.
    return tuple(dict.fromkeys(part for part in found if zipf(part)))


def _own_commonness(word: str) -> float:
    """What parts must reach for a word to be made of them."""
    common = max(zipf(word), zipf(lemma(word)))
    return common - MORE_COMMON if common < OWN_WORD else math.inf


class _Cut(NamedTuple):
    """A way to cut a word in two; the better one is the greater."""

    worth: float
    commonness: float
    first: str
    last: str
    # Where the first part is the stem of a verb.
    verb: str


def _cuts(word: str) -> Iterator[_Cut]:
    for place in range(2, len(word) - SHORTEST_LAST + 1):
        last = word[place:]
        if last in NOT_LAST or last in NOT_FIRST or not (of_last := _commonness(last)):
            continue
        for first, cost in _without_link(word[:place]):
            of_first, verb = _first(first)
            if of_first:
                worth = of_first + of_last + WORTH_OF_LENGTH * min(len(first), len(last)) - cost
                yield _Cut(worth, (of_first + of_last) / 2, first, last, verb)


def _without_link(first: str) -> Iterator[tuple[str, float]]:
    yield first, 0.0
    if first.endswith("s") and len(first) > SHORTEST_FIRST:
        yield first[:-1], COST_OF_LINK


@lru_cache(maxsize=100_000)
def _first(first: str) -> tuple[float, str]:
    """How common a first part is, 0 for what is none, and the verb it is the stem of."""
    if first in NOT_FIRST:
        return zipf(first), ""
    if commonness := _commonness(first):
        return commonness, ""
    if verb := _verb(first):
        return zipf(verb), verb
    return min(map(zipf, parts(first)), default=0.0), ""


def _commonness(part: str) -> float:
    """0 for what is no part."""
    if len(part) < SHORTEST_FIRST:
        return 0.0
    common = zipf(part)
    least = COMMON_BY_LENGTH.get(len(part), COMMON)
    if not is_in_dictionary(part):
        least = max(least, COMMON_OUTSIDE_DICTIONARY)
    return common if common >= least else 0.0


def _verb(stem: str) -> str:
    """The verb that a first part is the stem of ("opvoed", "voorlees", "logeer"), or nothing."""
    if len(stem) < SHORTEST_LAST or stem[-1] in NO_END_OF_STEM:
        return ""
    opened = stem[:-2] + SOFT.get(stem[-1], stem[-1]) if stem[-3:-2] == stem[-2:-1] else stem
    for verb in (opened + VERB_ENDING, stem + VERB_ENDING):
        if zipf(verb) >= COMMON and is_in_dictionary(verb) and lemma(verb) in (verb, stem):
            return verb
    return ""
