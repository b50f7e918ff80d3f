"""Words as they are compared: analysed once, in Python, so that every engine holds the same tokens."""

import re

from search.question.folding import fold
from search.question.stems import stem
from search.question.stop_words import BY_LANGUAGE, DUTCH

WORD = re.compile(r"[^\W_]+(?:['’`´][^\W_]+)*")
APOSTROPHE = re.compile(r"['’`´]")
GENITIVE = re.compile(r"['’`´]s$")
# No word of a language is longer; the rest of such a thing is not compared.
LONGEST_WORD = 60


def words(text: str) -> list[str]:
    """The words of a text, folded, in order.

    >>> words("Baby's van 6 maanden: zo'n pech!")
    ['baby', 'van', '6', 'maanden', 'zon', 'pech']
    """
    found = WORD.findall(fold(text))
    # Few words have an apostrophe, and this is done with every word of every listing.
    plain = (word if word.isalnum() else APOSTROPHE.sub("", GENITIVE.sub("", word)) for word in found)
    return [word[:LONGEST_WORD] for word in plain if word]


def key(text: str) -> str:
    """A name or phrase as one string, to compare as a whole."""
    return " ".join(words(text))


def is_content(word: str, lang: str) -> bool:
    """Whether a word says what somebody looks for."""
    if word in BY_LANGUAGE.get(lang, DUTCH):
        return False
    return len(word) > 1 or word.isdigit()


def tokens(text: str, lang: str) -> list[str]:
    """The stems of the content words of a text, in order."""
    return [stem(word, lang) for word in words(text) if is_content(word, lang)]
