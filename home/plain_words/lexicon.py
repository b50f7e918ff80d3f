"""The words that are explained, made ready to be found in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from django.utils.html import escape

from home.glossary.anchors import anchors
from home.plain_words.forms import abbreviation_forms, term_forms
from sociale_kaart.models import GlossaryTerm

Kind = GlossaryTerm.Kind
DUTCH = "nl"
# Spelled with care: these are found as they are written, in every language.
NAMED_KINDS = frozenset((Kind.ABBREVIATION, Kind.LAW, Kind.NAME))
_WORD = re.compile(r"&#?\w+;|\w+")
_LETTERS_BEFORE = frozenset("-.@/_'’+")
_END = r"(?![\w@+]|[./]\w|(?:['’]|&\#x27;|&\#39;)\w)"
_NO_COMPOUND = r"(?!-\w)"
_PLURAL_OF_LETTERS = r"(?:(?:'|’|&\#x27;|&\#39;)?s)?"


class Row(NamedTuple):
    """A term as the database holds it; `full_form` and `explanation` are empty where this language lacks them."""

    pk: int
    term: str
    kind: str
    variants: str
    full_form_nl: str
    explanation_nl: str
    full_form: str
    explanation: str


@dataclass(frozen=True)
class Word:
    """A term with its meaning; `lang` is that of full form and explanation."""

    pk: int
    term: str
    full_form: str
    explanation: str
    lang: str
    is_named: bool
    is_abbreviation: bool = False


@dataclass(frozen=True)
class Found:
    """Where a word stands in a text."""

    start: int
    end: int
    word: Word


@dataclass(frozen=True)
class Lexicon:
    """All words in one language, by the first word of each form."""

    words: tuple[Word, ...]
    patterns: dict[str, tuple[tuple[re.Pattern[str], int, Word], ...]]

    @cached_property
    def anchors(self) -> dict[int, str]:
        """Where each word stands on the page of the glossary, by its key."""
        return anchors(self.words)

    def find(self, text: str, language: str) -> Iterator[Found]:
        """The words in escaped text of this language; a Dutch word of no name is looked for in Dutch alone."""
        end = 0
        for match in _WORD.finditer(text):
            if match.start() < end or text[match.start() - 1 : match.start()] in _LETTERS_BEFORE:
                continue
            found = self._at(text, match, language)
            if found is not None:
                end = found.end
                yield found

    def _at(self, text: str, match: re.Match[str], language: str) -> Found | None:
        for pattern, lead, word in self.patterns.get(match.group().lower(), ()):
            start = match.start() - lead
            if start < 0 or not (word.is_named or language == DUTCH):
                continue
            if whole := pattern.match(text, start):
                return Found(start, whole.end(), word)
        return None


@lru_cache(maxsize=16)
def make_lexicon(rows: tuple[Row, ...], language: str) -> Lexicon:
    """Compiled once for each state of the glossary and language."""
    patterns: dict[str, list[tuple[int, re.Pattern[str], int, Word]]] = {}
    words = tuple(_word(row, language) for row in rows)
    for row, word in zip(rows, words, strict=True):
        for form in sorted(_forms(row)):
            escaped = escape(form)
            first = _WORD.search(escaped)
            if first:
                entry = (len(form), _pattern(escaped, word.is_named), first.start(), word)
                patterns.setdefault(first.group().lower(), []).append(entry)
    return Lexicon(
        words,
        {
            first: tuple(entry[1:] for entry in sorted(entries, key=lambda entry: (-entry[0], entry[3].pk)))
            for first, entries in patterns.items()
        },
    )


def _word(row: Row, language: str) -> Word:
    is_own = bool(row.explanation)
    return Word(
        pk=row.pk,
        term=row.term,
        full_form=(row.full_form if is_own else "") or row.full_form_nl,
        explanation=row.explanation if is_own else row.explanation_nl,
        lang=language if is_own else DUTCH,
        is_named=row.kind in NAMED_KINDS,
        is_abbreviation=row.kind == Kind.ABBREVIATION,
    )


def _forms(row: Row) -> set[str]:
    spellings = [row.term, *(line.strip() for line in row.variants.splitlines() if line.strip())]
    make = abbreviation_forms if row.kind == Kind.ABBREVIATION else (lambda term: frozenset((term,)))
    if row.kind not in NAMED_KINDS:
        make = term_forms
    return {form for spelling in spellings for form in make(spelling)}


def _pattern(escaped: str, is_named: bool) -> re.Pattern[str]:
    body = re.sub(r"(?:\\ |\s)+", r"(?:\\s|&nbsp;)+", re.escape(escaped))
    if is_named:
        return re.compile(body + _PLURAL_OF_LETTERS + _END)
    first = re.escape(escaped[0])
    body = f"[{first.lower()}{first.upper()}]" + body[len(first) :]
    return re.compile(body + _END + _NO_COMPOUND)
