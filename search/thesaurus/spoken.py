"""The words that people and providers use, and what is meant by those that are spelt wrong."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from search.question.words import stem, words
from sociale_kaart.models import Concept, QuestionType
from sociale_kaart.models.text import lines

DUTCH_LISTS, ENGLISH_LISTS = ("label_nl", "lay_nl", "professional_nl"), ("label_en", "words_en")
# Languages in Latin letters beside these: a word or two of them look like any other.
LATIN_LISTS = {"tr": "words_tr", "pl": "words_pl"}


@dataclass(frozen=True)
class SpokenWords:
    """Folded words of all concepts and question types, rightly spelt.

    `misspelt` has the stems of words that editors noted as spelt wrong, each with those that it may stand for.
    """

    dutch: frozenset[str]
    english: frozenset[str]
    misspelt: Mapping[str, frozenset[str]] = field(default_factory=dict)
    # Those of all languages in Latin letters but Dutch, by language.
    tongues: Mapping[str, frozenset[str]] = field(default_factory=dict)


def load_spoken_words() -> SpokenWords:
    """In two queries."""
    columns = (*DUTCH_LISTS, *ENGLISH_LISTS, "misspelled_nl", *LATIN_LISTS.values())
    everything = list(Concept.objects.values_list(*columns))
    rows = [row[: -len(LATIN_LISTS)] for row in everything]
    dutch = [text for row in rows for text in row[: len(DUTCH_LISTS)]]
    dutch += [text for row in QuestionType.objects.values_list("label_nl", "synonyms") for text in row]
    english = _words_of(text for row in rows for text in row[len(DUTCH_LISTS) : -1])
    latin = zip(*(row[-len(LATIN_LISTS) :] for row in everything), strict=True)
    tongues = {lang: _words_of(texts) for lang, texts in zip(LATIN_LISTS, latin, strict=False)}
    return SpokenWords(_words_of(dutch), english, _misspelt(rows), {"en": english, **tongues})


def _misspelt(rows: Iterable[tuple[str | None, ...]]) -> dict[str, frozenset[str]]:
    """A wrong word stands for one of its own concept."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for *right, wrong in rows:
        noted = {word for line in lines(wrong or "") if len(said := words(line)) == 1 for word in said}
        meant = _words_of(right[: len(DUTCH_LISTS)]) if noted else frozenset()
        for word in noted:
            found[stem(word, "nl")] |= meant
    return dict(found)


def _words_of(texts: Iterable[str | None]) -> frozenset[str]:
    return frozenset(word for text in texts if text for word in words(text))
