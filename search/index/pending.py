"""What an index has not taken in of the changes: all of it, and what of that need not wait for the rest."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

from search.engines.protocol import IndexState
from search.index.changes import REMEMBERED, ChangedListings, changed_listings
from search.models import ChangeKind, IndexChange

# From so many on an index is made anew. Whatever is left waiting is one of the newest this many, so that it is not yet
# forgotten when as many newer ones wait too.
MOST_PENDING = REMEMBERED // 2


@dataclass(frozen=True)
class Pending:
    """The newest changes, the last one first, and those of them that an index has not taken in."""

    recent: list[IndexChange]
    changes: list[IndexChange]
    has_index: bool

    @classmethod
    def of(cls, state: IndexState | None) -> Self:
        return cls.since(state.applied if state else None)

    @classmethod
    def since(cls, applied: frozenset[str] | None) -> Self:
        """`applied`: tokens of the changes that are taken in; None where there is no index."""
        recent = list(IndexChange.objects.all()[:REMEMBERED])
        left = [] if applied is None else [one for one in recent if one.token not in applied]
        return cls(recent, left, applied is not None)

    @cached_property
    def work(self) -> ChangedListings:
        is_known = self.has_index and len(self.changes) < min(len(self.recent), MOST_PENDING)
        return changed_listings(self.changes) if is_known else ChangedListings(everything=True)

    @property
    def is_nothing(self) -> bool:
        return self.has_index and bool(self.recent) and not self.changes

    @property
    def is_for_later(self) -> bool:
        """Nothing that a visitor reads is wrong meanwhile."""
        return self.work.thesaurus and not self.work.everything

    def without_thesaurus(self) -> tuple[ChangedListings, list[IndexChange]] | None:
        """A small work, and the changes that an index has then taken in; those of the thesaurus stay to be taken in.

        None where there is nothing else, much of it, or where one of the thesaurus has waited for long.
        """
        left = {one.token for one in self.changes if one.kind == ChangeKind.THESAURUS}
        work = replace(self.work, thesaurus=False)
        has_waited = any(one.token in left for one in self.recent[MOST_PENDING:])
        if work.is_large or has_waited or len(left) == len(self.changes):
            return None
        return work, [one for one in self.recent if one.token not in left]
