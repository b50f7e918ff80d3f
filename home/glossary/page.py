"""The glossary as readers see it: by letter, each word with its meaning."""

import unicodedata
from dataclasses import dataclass, replace
from itertools import groupby

from home.glossary.anchors import anchors
from home.texts import fill
from sociale_kaart.models import GlossaryTerm
from sociale_kaart.pages.wording import Text, text_of, written

# Far more than a reader can use; the page stays a page.
MOST_TERMS = 1000
OTHER_SIGNS = "#"


@dataclass(frozen=True)
class Entry:
    """One word. `term` and `full_form` are Dutch, as people meet them."""

    anchor: str
    term: Text
    full_form: Text | None
    explanation: Text | None
    other_spellings: tuple[Text, ...]
    is_historical: bool


@dataclass(frozen=True)
class Letter:
    """The words that begin with one letter; `#` for those that begin with none."""

    letter: str
    anchor: str
    entries: tuple[Entry, ...]


def glossary_letters(municipality: str) -> tuple[Letter, ...]:
    """All words for readers, in one query."""
    terms = list(GlossaryTerm.objects.filter(is_public=True).order_by("pk")[:MOST_TERMS])
    places = anchors(terms)
    terms.sort(key=lambda term: (initial(term.term), plain(term.term), term.term))
    return tuple(
        Letter(letter, anchor_of(letter), tuple(entry(term, places[term.pk], municipality) for term in group))
        for letter, group in groupby(terms, key=lambda term: initial(term.term))
    )


def anchor_of(letter: str) -> str:
    return "letter-anders" if letter == OTHER_SIGNS else f"letter-{letter.lower()}"


def entry(term: GlossaryTerm, anchor: str, municipality: str) -> Entry:
    meaning = text_of(term, "explanation")
    return Entry(
        anchor=anchor,
        term=written(term.term) or Text(term.term),
        full_form=text_of(term, "full_form"),
        explanation=replace(meaning, text=fill(meaning.text, municipality)) if meaning else None,
        other_spellings=tuple(written(spelling) or Text(spelling) for spelling in term.other_spellings),
        is_historical=term.is_historical,
    )


def plain(term: str) -> str:
    """The word as it is sorted: letters without accents and figures, nothing else.

    >>> plain("(v)so"), plain("Één ouder")
    ('vso', 'eenouder')
    """
    bare = unicodedata.normalize("NFKD", term).casefold()
    return "".join(char for char in bare if char.isalnum())


def initial(term: str) -> str:
    """
    >>> initial("(v)so"), initial("24-uurszorg"), initial("ساعة")
    ('V', '#', '#')
    """
    first = plain(term)[:1].upper()
    return first if "A" <= first <= "Z" else OTHER_SIGNS
