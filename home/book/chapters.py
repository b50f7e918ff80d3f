"""The book in chapters: one for each question type, and in each of them from light help to heavy."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from home.book.entries import Entry
from sociale_kaart.pages.cards import Label
from sociale_kaart.pages.wording import Text

# Who takes any question comes first, what has no question type yet comes last.
ANY, NONE = "elke-vraag", "nog-geen-vraagtype"


@dataclass(frozen=True)
class Numbered:
    """An entry with its number in the book, by which a printed page is found."""

    number: int
    entry: Entry


@dataclass(frozen=True)
class Step:
    """The entries of one tier."""

    tier: Label
    entries: tuple[Numbered, ...]


@dataclass(frozen=True)
class Chapter:
    """A question type: what is filed under it first of all, and where to look as well."""

    slug: str
    label: Text
    steps: tuple[Step, ...]
    also: tuple[Numbered, ...] = ()

    @property
    def entries(self) -> tuple[Numbered, ...]:
        return tuple(numbered for step in self.steps for numbered in step.entries)

    @property
    def first(self) -> int | None:
        return self.entries[0].number if self.steps else None

    @property
    def last(self) -> int | None:
        return self.entries[-1].number if self.steps else None


def chapter_of(entry: Entry) -> str:
    """Where an entry stands in full: each stands in one place."""
    if entry.takes_any_question:
        return ANY
    return entry.main or next((term.slug for term in entry.question_types), NONE)


def chapters_of(entries: Iterable[Entry]) -> tuple[Chapter, ...]:
    """The chapters that have something to tell, in the order of the question types; entries are numbered through."""
    by_chapter = defaultdict[str, list[Entry]](list)
    also = defaultdict[str, list[Entry]](list)
    labels: dict[str, tuple[int, Text]] = {}
    for entry in entries:
        own = chapter_of(entry)
        by_chapter[own].append(entry)
        for term in entry.question_types:
            labels[term.slug] = (term.order or 0, term.label)
            if term.slug != own and own != ANY:
                also[term.slug].append(entry)
    order = [ANY, *sorted(labels, key=lambda slug: (labels[slug][0], slug)), NONE]
    labels |= {ANY: (0, Text(_("For any question"))), NONE: (0, Text(_("Without a topic so far")))}
    numbers = _numbered(by_chapter[slug] for slug in order)
    elsewhere = {slug: tuple(numbers[one.slug] for one in found) for slug, found in also.items()}
    return tuple(
        Chapter(slug, labels[slug][1], _steps(by_chapter[slug], numbers), elsewhere.get(slug, ()))
        for slug in order
        if by_chapter[slug] or slug in elsewhere
    )


def _light_first(entries: Iterable[Entry]) -> list[Entry]:
    """Within a tier they keep their order, which is that of the alphabet."""
    return sorted(entries, key=lambda entry: entry.tier.order)


def _numbered(groups: Iterable[Sequence[Entry]]) -> dict[str, Numbered]:
    ordered = (entry for group in groups for entry in _light_first(group))
    return {entry.slug: Numbered(number, entry) for number, entry in enumerate(ordered, start=1)}


def _steps(entries: Sequence[Entry], numbers: dict[str, Numbered]) -> tuple[Step, ...]:
    grouped = groupby(_light_first(entries), key=lambda entry: entry.tier)
    return tuple(Step(tier, tuple(numbers[entry.slug] for entry in group)) for tier, group in grouped)
