"""The stems of a phrase. Where no stemmer exists here, the first letters of a word stand for all its forms."""

import re
from collections.abc import Callable, Iterable

from search.question.stop_words import BY_LANGUAGE
from search.question.words import stem as word_stem
from search.question.words import words

Stem = Callable[[str, str], str]

STEMMED = ("nl", "en")
LETTERS = 5
# The article and what is written together with the word that follows ("and", "with", "for").
ARABIC_BEGINNING = re.compile(r"^(?:وال|بال|كال|فال|ال|لل|و|ب|ل|ف)(?=\w{3})")


def stem(word: str, lang: str) -> str:
    """The stem of a folded word.

    >>> stem("slapen", "nl"), stem("istiyoruz", "tr"), stem("istiyorum", "tr"), stem("الطفل", "ar")
    ('slaap', 'istiy', 'istiy', 'طفل')
    """
    if lang in STEMMED:
        return word_stem(word, lang)
    if lang == "ar":
        word = ARABIC_BEGINNING.sub("", word)
    return word[:LETTERS]


def distinct_stems(said: Iterable[str], lang: str, stem: Stem = stem) -> tuple[str, ...]:
    """The stem of each word that says something, once; letters of an abbreviation are words too."""
    stops = BY_LANGUAGE.get(lang, frozenset())
    return tuple(dict.fromkeys(stem(word, lang) for word in said if word not in stops))


def spelt(stem: str) -> str:
    """The stem of a word that is spelt wrong, apart from the same stem of right ones ("druks", "drukte")."""
    return f"={stem}"


def stems_of(text: str, lang: str, stem: Stem = stem) -> dict[str, float]:
    """Each stem of a text once, with weight 1: what a detection takes when nothing weighs the words better.

    >>> stems_of("mijn baby huilt", "nl")
    {'baby': 1.0, 'huil': 1.0}
    """
    return dict.fromkeys(distinct_stems(words(text), lang, stem), 1.0)
