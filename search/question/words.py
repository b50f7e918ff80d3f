"""Words as they are compared: analysed once, in Python, so that every engine holds the same tokens."""

import re
import unicodedata
from functools import lru_cache

import tantivy

from search.question.stop_words import BY_LANGUAGE, DUTCH

WORD = re.compile(r"[^\W_]+(?:['’`´][^\W_]+)*")
APOSTROPHE = re.compile(r"['’`´]")
GENITIVE = re.compile(r"['’`´]s$")
# Letters that no decomposition turns into plain ones.
LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ى": "ي", "ة": "ه", "ـ": ""})
# No word of a language is longer; the rest of such a thing is not compared.
LONGEST_WORD = 60
STEMMERS = {"nl": "dutch", "en": "english", "ar": "arabic", "tr": "turkish"}
# Where Snowball gives one word two stems, or two words one.
DUTCH_STEMS = {
    "kinderen": "kind",
    "kinders": "kind",
    "kids": "kind",
    "kinder": "kind",
    "kindjes": "kind",
    "babies": "baby",
    "babys": "baby",
    "babytje": "baby",
    "babytjes": "baby",
    "ouders": "ouder",
    "moeders": "moeder",
    "vaders": "vader",
    "jongeren": "jongere",
    "scholen": "school",
    "geboorte": "geboorte",
    "leraren": "leraar",
    "eieren": "ei",
    "gescheiden": "scheid",
    "huilt": "huil",
    "jongens": "jong",
    "drukke": "druk",
}
# The same at the end of compounds ("pleegkinderen").
DUTCH_ENDINGS = {"kinderen": "kind", "schulden": "schuld", "gelden": "geld"}


def fold(text: str) -> str:
    """Lower case without accents.

    >>> fold("Oké, Çağla")
    'oke, cagla'
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(LETTERS)


def words(text: str) -> list[str]:
    """The words of a text, folded, in order.

    >>> words("Baby's van 6 maanden: zo'n pech!")
    ['baby', 'van', '6', 'maanden', 'zon', 'pech']
    """
    found = (APOSTROPHE.sub("", GENITIVE.sub("", word)) for word in WORD.findall(fold(text)))
    return [word[:LONGEST_WORD] for word in found if word]


def key(text: str) -> str:
    """A name or phrase as one string, to compare as a whole."""
    return " ".join(words(text))


@lru_cache(maxsize=8)
def _stemmer(lang: str) -> tantivy.TextAnalyzer | None:
    name = STEMMERS.get(lang)
    if name is None:
        return None
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.raw())
    return builder.filter(tantivy.Filter.stemmer(name)).build()


@lru_cache(maxsize=100_000)
def stem(word: str, lang: str) -> str:
    """The part of a folded word that its forms share.

    >>> stem("kinderen", "nl"), stem("slaapt", "nl"), stem("slapen", "nl")
    ('kind', 'slaap', 'slaap')
    """
    if lang == "nl":
        word = DUTCH_STEMS.get(word, word)
        for ending, singular in DUTCH_ENDINGS.items():
            word = word.removesuffix(ending) + singular if word.endswith(ending) else word
    stemmer = _stemmer(lang)
    stems = stemmer.analyze(word) if stemmer else [word]
    return fold(stems[0]) if stems else word


def is_content(word: str, lang: str) -> bool:
    """Whether a word says what somebody looks for."""
    if word in BY_LANGUAGE.get(lang, DUTCH):
        return False
    return len(word) > 1 or word.isdigit()


def tokens(text: str, lang: str) -> list[str]:
    """The stems of the content words of a text, in order."""
    return [stem(word, lang) for word in words(text) if is_content(word, lang)]
