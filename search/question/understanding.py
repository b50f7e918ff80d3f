"""What a question means, as far as its words say."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext as _

from search.parameters import OLDEST_ASKED, YOUNGEST_ASKED
from search.query import SearchQuery
from search.question.phrases import TypeWords
from search.question.reading import Reading, read_question
from search.question.recognition import recognized
from search.question.topics import Meaning, Topics, WeighedWord, find_topics
from search.question.words import is_content, key, stem, words
from search.results.values import Recognized
from search.vocabulary import Postcode, Vocabulary
from sociale_kaart.ages import age_in_words

# As typed, with its typing error put right, of two words that belong together, or a part of a longer word.
Source = Literal["word", "corrected", "joined", "part"]

# Later words of a very long question add nothing but time.
MOST_WORDS = 60


def words_alone(text: str, lang: str, weighed: Sequence[WeighedWord], type_words: TypeWords) -> Topics:
    """What is known of the topics of a question without a thesaurus and without a model."""
    return find_topics(text, lang, weighed, type_words, None, None, None)


@dataclass(frozen=True)
class Token:
    """One word of the question, or one made of it, and the stems under which it may stand in a listing."""

    word: str
    stems: tuple[str, ...]
    # Not a word of any listing: near ones may be meant.
    is_unknown: bool = False
    # How surely the asker means it: as typed 1, less for what was made of it.
    weight: float = 1.0
    source: Source = "word"


@dataclass(frozen=True)
class Understanding:
    """What was made of a question; later steps add to it, the engines only read it."""

    tokens: tuple[Token, ...] = ()
    # The whole question as one name, to find a listing by exactly that.
    name: str = ""
    topics: Topics = Topics()
    # All that the words say of ages, place, asker, wishes and danger.
    reading: Reading = Reading()
    recognized: tuple[Recognized, ...] = ()
    # The phases of life that hold the ages in the question.
    life_phases: tuple[str, ...] = ()
    postcode: Postcode | None = None
    postcode_is_outside: bool = False
    corrected_text: str | None = None
    crisis: str | None = None
    is_weak: bool = False

    @property
    def has_words(self) -> bool:
        return bool(self.tokens or self.topics.matching_types or self.topics.matching_concepts)


def understand(
    query: SearchQuery, known: Vocabulary, lexicon: Container[str], meaning: Meaning = words_alone
) -> Understanding:
    """Words, topics, and what the words say of age, place and asker.

    `lexicon` has the words of the listings, `meaning` gives topics from words and vectors.
    """
    asked = words(query.text)[: 4 * MOST_WORDS]
    content = [word for word in asked if is_content(word, "nl") and is_content(word, query.lang)][:MOST_WORDS]
    found = tuple(_token(word, query.lang, lexicon) for word in dict.fromkeys(content))
    postcode = known.postcodes.get(query.postcode[:4]) if query.postcode else None
    reading = read_question(query.text, places=known.place_names, lang_hint=query.lang)
    return Understanding(
        tokens=found,
        name=key(query.text),
        topics=meaning(query.text, reading.language, _weighed(found), TypeWords.of(known)),
        reading=reading,
        recognized=tuple(_recognized(reading, postcode, query, known)),
        life_phases=_life_phases(reading, known),
        postcode=postcode,
        postcode_is_outside=query.postcode is not None and postcode is None,
        crisis=reading.crisis.kind if reading.crisis else None,
    )


def _token(word: str, lang: str, lexicon: Container[str]) -> Token:
    stems = tuple(dict.fromkeys(stem(word, language) for language in ("nl", lang)))
    return Token(word, stems, is_unknown=word not in lexicon)


def _weighed(found: Iterable[Token]) -> list[WeighedWord]:
    return [WeighedWord(token.word, token.stems[0], token.weight) for token in found]


def _recognized(
    reading: Reading, postcode: Postcode | None, query: SearchQuery, known: Vocabulary
) -> Iterator[Recognized]:
    """What a tap can turn into a filter; a place that says no more than the municipality is none."""
    if postcode and postcode.area != known.municipality:
        yield Recognized("area", postcode.area, known.label("area", postcode.area), query.postcode or "")

    def label_of(facet: str, value: str) -> str | None:
        if facet == "free":
            return _("free of charge")
        if value == known.municipality or not known.has(facet, value):
            return None
        return known.label(facet, value)

    for one in recognized(reading, label_of, age_in_words, YOUNGEST_ASKED, OLDEST_ASKED):
        if not (postcode and one.facet == "area"):
            yield one


def _life_phases(reading: Reading, known: Vocabulary) -> tuple[str, ...]:
    spans = reading.exact_ages or reading.loose_ages
    phases = (phase for span in spans for phase in known.phases_around(span.minimum, span.maximum))
    return tuple(dict.fromkeys(phases))
