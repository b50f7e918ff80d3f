"""What a question means, as far as its words say."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from search.query import SearchQuery
from search.question.phrases import matching_question_types
from search.question.words import is_content, key, stem, words
from search.results.values import Recognized
from search.vocabulary import Postcode, Vocabulary

# Later words of a very long question add nothing but time.
MOST_WORDS = 60


@dataclass(frozen=True)
class Token:
    """One word of the question: as written, and the stems under which it may stand in a listing."""

    word: str
    stems: tuple[str, ...]
    # Not a word of any listing: near ones may be meant.
    is_unknown: bool = False


@dataclass(frozen=True)
class Understanding:
    """What was made of a question; later steps add to it, the engines only read it."""

    tokens: tuple[Token, ...] = ()
    # The whole question as one name, to find a listing by exactly that.
    name: str = ""
    # How well the words of each question type cover the question, above 0 to 1.
    question_types: Mapping[str, float] = field(default_factory=dict)
    recognized: tuple[Recognized, ...] = ()
    postcode: Postcode | None = None
    postcode_is_outside: bool = False
    corrected_text: str | None = None
    crisis: str | None = None
    is_weak: bool = False

    @property
    def has_words(self) -> bool:
        return bool(self.tokens)


def understand(query: SearchQuery, known: Vocabulary, lexicon: Container[str]) -> Understanding:
    """Words, question types and place; `lexicon` holds the words of the listings."""
    asked = words(query.text)[: 4 * MOST_WORDS]
    content = [word for word in asked if is_content(word, "nl") and is_content(word, query.lang)][:MOST_WORDS]
    found = tuple(_token(word, query.lang, lexicon) for word in dict.fromkeys(content))
    postcode = known.postcodes.get(query.postcode[:4]) if query.postcode else None
    recognized = (_recognized_area(postcode, query, known),) if postcode else ()
    return Understanding(
        tokens=found,
        name=key(query.text),
        question_types=matching_question_types(asked, known),
        recognized=tuple(filter(None, recognized)),
        postcode=postcode,
        postcode_is_outside=query.postcode is not None and postcode is None,
    )


def _token(word: str, lang: str, lexicon: Container[str]) -> Token:
    stems = tuple(dict.fromkeys(stem(word, language) for language in ("nl", lang)))
    return Token(word, stems, is_unknown=word not in lexicon)


def _recognized_area(postcode: Postcode, query: SearchQuery, known: Vocabulary) -> Recognized | None:
    """The area of a postcode; a postcode of the whole municipality says nothing."""
    if postcode.area == known.municipality or postcode.area in query.areas:
        return None
    return Recognized("area", postcode.area, known.label("area", postcode.area), query.postcode or "")
