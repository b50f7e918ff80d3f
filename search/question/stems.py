"""The part of a word that its forms share: from a dictionary where it is Dutch, then by Snowball."""

from functools import lru_cache

import tantivy

from search.question.compounds import parts
from search.question.folding import fold
from search.question.lemmas import is_in_dictionary, lemma

STEMMERS = {"nl": "dutch", "en": "english", "ar": "arabic", "tr": "turkish"}
# Stems of forms that belong to two words, of which parents mean this one, and of forms that are in no dictionary.
DUTCH = {
    "kids": "kind",
    "kinders": "kind",
    "babys": "baby",
    "babies": "baby",
    "babytjes": "baby",
    "ouder": "ouder",
    "ouders": "ouder",
    "oudere": "oudere",
    "ouderen": "oudere",
    "jongere": "jongere",
    "jongeren": "jongere",
    "jongen": "jongen",
    "jongens": "jongen",
    "jongetje": "jongen",
    "jongetjes": "jongen",
    "leden": "lid",
    "leraressen": "leraar",
    "gegeten": "eet",
    "gedragen": "gedrag",
    "autistisch": "aut",
    "autistische": "aut",
    "verslaafd": "verslaaf",
    "verslaafde": "verslaaf",
    "verslaafden": "verslaaf",
    "weekend": "weekend",
    "weekenden": "weekend",
    "weekendje": "weekend",
    "eerste": "eerst",
    "scholing": "scholing",
    "scholingen": "scholing",
}
# The same at the end of compounds ("pleegkinderen").
DUTCH_ENDINGS = {"kinderen": "kind", "schulden": "schuld", "ouders": "ouder", "babys": "baby", "leden": "lid"}
# Snowball takes every "ge" for the beginning of a participle, and "den" for the past; the dictionary knows better.
PARTICIPLE, ENDS_OF_PARTICIPLE = "ge", ("d", "t", "en")
PAST = ("den", "ten")


@lru_cache(maxsize=200_000)
def stem(word: str, lang: str) -> str:
    """The stem of a folded word.

    >>> stem("kinderen", "nl"), stem("slaapt", "nl"), stem("slapen", "nl"), stem("gezinnen", "nl")
    ('kind', 'slaap', 'slaap', 'gezin')
    """
    return _dutch(word) if lang == "nl" else _snowball(word, lang)


def _dutch(word: str) -> str:
    if word in DUTCH:
        return DUTCH[word]
    for ending, singular in DUTCH_ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return word.removesuffix(ending) + singular
    if not is_in_dictionary(word) and (compound := _by_its_last_word(word)):
        return compound
    return _without_ending(lemma(word))


def _by_its_last_word(word: str) -> str | None:
    """A compound changes as its last word does."""
    last = max((part for part in parts(word) if word.endswith(part)), key=len, default="")
    return word.removesuffix(last) + stem(last, "nl") if last else None


def _without_ending(word: str) -> str:
    is_known = is_in_dictionary(word)
    # No plural: the dictionary has the singular.
    if is_known and word.endswith("s"):
        return word
    ending_off = _snowball(word, "nl")
    if is_known and word.endswith(PAST) and not ending_off.endswith(word[-3]):
        return word.removesuffix("en")
    is_participle = not is_known and word.startswith(PARTICIPLE) and word.endswith(ENDS_OF_PARTICIPLE)
    place = word.find(PARTICIPLE, 0, len(word) - 2)
    if is_participle or place < 0 or ending_off[place:].startswith(PARTICIPLE):
        return ending_off
    before, after = word[: place + 2], word[place + 2 :]
    return before + _snowball(after, "nl")


@lru_cache(maxsize=8)
def _stemmer(lang: str) -> tantivy.TextAnalyzer | None:
    name = STEMMERS.get(lang)
    if name is None:
        return None
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.raw())
    return builder.filter(tantivy.Filter.stemmer(name)).build()


def _snowball(word: str, lang: str) -> str:
    stemmer = _stemmer(lang)
    stems = stemmer.analyze(word) if stemmer else [word]
    return fold(stems[0]) if stems else word
