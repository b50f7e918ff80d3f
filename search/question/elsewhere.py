"""A town or postcode that a question names and that does not lie in this municipality."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from search.question.place_words import LIVING, MOVED
from search.question.places import LETTERS, PlaceNames
from search.question.sentence import Sentence
from search.question.word_set import WordSet
from search.question.words import key, words

FILE = Path(__file__).with_name("data") / "towns.txt"
Name = tuple[str, ...]
LONGEST_NAME = 5
# A town follows, in the languages that people ask in.
TOWN_CUES = WordSet.of(
    "in te uit bij naar nabij rond omgeving gemeente stad near around from to city w we z ze у в з في ب"
)
# Whoever came from there is here now.
LEFT = WordSet.of("van uit vanuit from")
# Part of somebody's name ("mevrouw Van Dongen").
NAME_PARTS = WordSet.of("van der den de ter mevrouw meneer")
# Towns that are ordinary words or names too: only with a capital, right after what leads to a town.
ORDINARY = WordSet.of(
    "asten assen beek bergen best borne brummen buren delft drachten duiven echt ede elburg epe goes hoorn houten",
    "huizen hulst joure kampen landgraaf laren leek leiden lisse losser muiden ommen oss putten sluis soest stein",
    "steenbergen tiel uden urk vaals veere waterland weert westland wierden altena moerdijk oldambt",
)
# After these a number counts something.
COUNTED = WordSet.of("euro eur uur uren gram kcal calorieen meter km kilometer stappen kinderen mensen jaar x %")
APOSTROPHES = frozenset("'’‘`")
MONEY = frozenset("€$")
POSTCODE = WordSet.of("postcode postcodes postal zip")
YEARS = range(1900, 2100)


@dataclass(frozen=True)
class Elsewhere:
    """`text` as it was written. `is_led`: said as a place ("in Amsterdam"), and so no part of the name of something."""

    text: str
    is_postcode: bool = False
    is_led: bool = True


def find_elsewhere(sentence: Sentence, known: PlaceNames) -> Elsewhere | None:
    """The first one; none where a place here is named as well.

    >>> find_elsewhere(Sentence.of("opvoedhulp in Amsterdam"), PlaceNames("almere"))
    Elsewhere(text='Amsterdam', is_postcode=False, is_led=True)
    """
    if not known.own_words.isdisjoint(sentence.folded):
        return None
    return next(chain(_postcodes(sentence, known), _towns(sentence, known)), None)


def _postcodes(sentence: Sentence, known: PlaceNames) -> Iterator[Elsewhere]:
    for index, word in enumerate(sentence.folded):
        if len(word) != 4 or not word.isdigit() or word[0] == "0" or word in known.postcodes:
            continue
        if _has_letters(sentence, index):
            yield Elsewhere(sentence.said(index, index + 1), is_postcode=True)
        elif _is_postcode(sentence, index):
            yield Elsewhere(sentence.said(index, index), is_postcode=True)


def _has_letters(sentence: Sentence, index: int) -> bool:
    """Two capitals or glued letters make a number a postcode."""
    return bool(LETTERS.match(sentence.at(index + 1))) and (
        sentence.words[index + 1].is_glued or sentence.said(index + 1, index + 1).isupper()
    )


def _is_postcode(sentence: Sentence, index: int) -> bool:
    """A number alone may be a year, a price or a telephone number."""
    before, after = sentence.at(index - 1), sentence.at(index + 1)
    if before in POSTCODE:
        return True
    if int(sentence.at(index)) in YEARS or after in COUNTED or after in MONEY or before in MONEY:
        return False
    if any(word[:1].isdigit() for word in (before, after)):
        return False
    return before in TOWN_CUES or (index == 0 and (after == "" or after.isalpha()))


def _towns(sentence: Sentence, known: PlaceNames) -> Iterator[Elsewhere]:
    # Marks within a name ("'s-Gravenhage") are no words.
    plain = [index for index, word in enumerate(sentence.words) if not word.is_mark]
    for at in range(len(plain)):
        for length in range(min(LONGEST_NAME, len(plain) - at), 0, -1):
            name = tuple(sentence.folded[index] for index in plain[at : at + length])
            if name in towns():
                if found := _named(sentence, name, plain[at], plain[at + length - 1], known):
                    yield found
                break


def _named(sentence: Sentence, name: Name, first: int, last: int, known: PlaceNames) -> Elsewhere | None:
    if name in known.whole or name in known.parts or towns()[name] in map(key, known.own_names):
        return None
    if sentence.at(first - 1) in APOSTROPHES and sentence.words[first].is_glued:
        first -= 1
    before, text = sentence.at(first - 1), sentence.said(first, last)
    if before in LEFT and any(word in MOVED for word in sentence.folded):
        return None
    is_led = before in TOWN_CUES or before in LIVING
    if len(name) == 1 and name[0] in ORDINARY:
        is_name = text[:1].isupper() and not sentence.text.isupper()
        return Elsewhere(text) if is_led and is_name else None
    if is_led:
        return Elsewhere(text)
    if before in NAME_PARTS:
        return None
    is_at_an_end = first == 0 or last == len(sentence.words) - 1
    return Elsewhere(text, is_led=False) if is_at_an_end or text[:1].isupper() else None


@cache
def towns() -> Mapping[Name, str]:
    """Names of towns, as words, with the municipality that they lie in, folded."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(": ") for line in lines if line and not line.startswith("#"))
    return {tuple(words(name)): key(municipality or name) for name, _colon, municipality in pairs}
