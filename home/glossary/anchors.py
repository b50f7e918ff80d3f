"""Where a word stands on the page of the glossary."""

from collections.abc import Iterable
from typing import Protocol

from django.utils.text import slugify


class Term(Protocol):
    """What has a key and a spelling."""

    @property
    def pk(self) -> int: ...

    @property
    def term(self) -> str: ...


def anchors(terms: Iterable[Term]) -> dict[int, str]:
    """The id of each entry by the key of its term; of two that are written alike the older keeps the plain one."""
    found: dict[int, str] = {}
    taken: set[str] = set()
    for term in sorted(terms, key=lambda term: term.pk):
        base = f"woord-{slugify(term.term) or term.pk}"
        found[term.pk] = f"{base}-{term.pk}" if base in taken else base
        taken.add(found[term.pk])
    return found
