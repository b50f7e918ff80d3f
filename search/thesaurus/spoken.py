"""The words that people and providers use, and what is meant by those that are spelt wrong."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from search.question.words import stem, words
from sociale_kaart.models import Concept, QuestionType
from sociale_kaart.models.text import lines

DUTCH_LISTS = ("label_nl", "lay_nl", "professional_nl")
# Languages in Latin letters beside Dutch: a word or two of them look like any other.
LATIN_LISTS = {"en": ("label_en", "words_en"), "tr": ("words_tr",), "pl": ("words_pl",)}
WRONG = "misspelled_nl"
Row = Mapping[str, str | None]


@dataclass(frozen=True)
class SpokenWords:
    """Folded words of all concepts and question types, rightly spelt; `tongues` those of other languages, by language.

    `misspelt` has the stems of words that editors noted as spelt wrong, each with those that it may stand for.
    """

    dutch: frozenset[str]
    misspelt: Mapping[str, frozenset[str]] = field(default_factory=dict)
    tongues: Mapping[str, frozenset[str]] = field(default_factory=dict)


def load_spoken_words() -> SpokenWords:
    """In two queries."""
    rows = list(Concept.objects.values(*DUTCH_LISTS, WRONG, *chain(*LATIN_LISTS.values())))
    of_types = chain.from_iterable(QuestionType.objects.values_list("label_nl", "synonyms"))
    return SpokenWords(
        _words_of([*_texts(rows, DUTCH_LISTS), *of_types]),
        _misspelt(rows),
        {lang: _words_of(_texts(rows, lists)) for lang, lists in LATIN_LISTS.items()},
    )


def _texts(rows: Iterable[Row], lists: Iterable[str]) -> list[str | None]:
    return [row[name] for row in rows for name in lists]


def _misspelt(rows: Iterable[Row]) -> dict[str, frozenset[str]]:
    """A wrong word stands for one of its own concept."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for row in rows:
        noted = {word for line in lines(row[WRONG] or "") if len(said := words(line)) == 1 for word in said}
        meant = _words_of(_texts([row], DUTCH_LISTS)) if noted else frozenset()
        for word in noted:
            found[stem(word, "nl")] |= meant
    return dict(found)


def _words_of(texts: Iterable[str | None]) -> frozenset[str]:
    return frozenset(word for text in texts if text for word in words(text))
