"""What waits for a moderator, oldest first: changes, suggestions, and what went live by itself.

Of several suggestions for one field the newest stands first, at the place of the oldest.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from heapq import merge
from itertools import islice

from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models import DirectChange, Organization, Suggestion
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation import rivals, suggestions, trusted
from sociale_kaart.moderation.differences import Difference
from sociale_kaart.moderation.recording import name_of
from sociale_kaart.moderation.waiting import WaitingChange, stamp_of, waiting_changes, waiting_states

PAGE_SIZE = 10
CHANGE, SUGGESTION, DIRECT = "change", "suggestion", "direct"
KINDS: dict[str, Promise] = {
    CHANGE: _("Submitted by the organisation"),
    SUGGESTION: _("Suggestion"),
    DIRECT: _("Went live by itself"),
}


@dataclass(frozen=True)
class QueueItem:
    """One thing to decide. `by_hand`: accepting it changes nothing online; `text`: what may be edited first."""

    kind: str
    pk: int
    listing: EditorialModel
    who: str
    since: datetime
    differences: tuple[Difference, ...]
    stamp: str
    is_new: bool = False
    by_hand: bool = False
    text: str | None = None
    source: str = ""
    times: int = 1
    place: rivals.Place | None = None
    refused: str = ""
    given: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"{self.kind}-{self.pk}"

    @property
    def kind_label(self) -> Promise:
        return KINDS[self.kind]

    @property
    def organization(self) -> Organization | None:
        return None if isinstance(self.listing, Organization) else self.listing.organization


@dataclass(frozen=True)
class Queue:
    """One page; `total` counts all that waits, `counts` each kind."""

    items: tuple[QueueItem, ...]
    counts: dict[str, int]
    kind: str
    page: int

    @property
    def total(self) -> int:
        return sum(count for kind, count in self.counts.items() if self.kind in ("", kind))

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE_SIZE))


Source = tuple[QuerySet, tuple[str, ...]]


def sources(user: AbstractUser) -> dict[str, Source]:
    """What waits by kind, and its order: the name of the time since when, and what comes after that."""
    return {
        CHANGE: (waiting_states(user), ("started_at", "pk")),
        SUGGESTION: (rivals.beside_each_other(suggestions.open_suggestions(user)), rivals.IN_ORDER),
        DIRECT: (trusted.direct_changes(user), ("at", "pk")),
    }


def counts_waiting(user: AbstractUser) -> dict[str, int]:
    return {kind: rows.count() for kind, (rows, _order) in sources(user).items()}


def count_waiting(user: AbstractUser) -> int:
    return sum(counts_waiting(user).values())


def queue_page(user: AbstractUser, kind: str, page: int) -> Queue:
    """The page asked for, or the last one there is."""
    found = sources(user)
    counts = {name: rows.count() for name, (rows, _order) in found.items()}
    total = sum(count for name, count in counts.items() if kind in ("", name))
    page = max(1, min(page, -(-total // PAGE_SIZE)))
    end = page * PAGE_SIZE
    streams = [oldest(name, rows, order, end) for name, (rows, order) in found.items() if kind in ("", name)]
    keys = [(name, pk) for _time, name, _place, pk in islice(merge(*streams), end - PAGE_SIZE, end)]
    return Queue(tuple(items(found, keys)), counts, kind, page)


def oldest(name: str, rows: QuerySet, order: tuple[str, ...], most: int) -> Iterable[tuple[datetime, str, int, int]]:
    found = rows.order_by(*order).values_list(order[0], "pk")[:most]
    return [(since, name, place, pk) for place, (since, pk) in enumerate(found)]


def items(found: dict[str, Source], keys: list[tuple[str, int]]) -> Iterator[QueueItem]:
    rows = {kind: source.in_bulk([pk for name, pk in keys if name == kind]) for kind, (source, _order) in found.items()}
    rows[CHANGE] = {change.task_state.pk: change for change in waiting_changes(rows[CHANGE].values())}
    place_of = rivals.places(rows[SUGGESTION].values())
    for name, pk in keys:
        # Somebody may have decided about it since the keys were read.
        if row := rows[name].get(pk):
            item = MAKERS[name](row)
            yield replace(item, place=place_of.get(pk)) if name == SUGGESTION else item


def of_change(change: WaitingChange) -> QueueItem:
    return QueueItem(
        CHANGE,
        change.task_state.pk,
        change.listing,
        name_of(change.author),
        change.since,
        change.differences,
        change.stamp,
        is_new=change.is_new,
    )


def of_suggestion(row: Suggestion) -> QueueItem:
    difference = suggestions.as_difference(row)
    return QueueItem(
        SUGGESTION,
        row.pk,
        row.service,
        "",
        row.last_at,
        (difference,),
        stamp_of([difference]),
        by_hand=not suggestions.fits_in_field(row),
        text=suggestions.text_to_edit(row),
        source=row.get_source_display(),
        times=row.times,
    )


def of_direct(row: DirectChange) -> QueueItem:
    difference = trusted.as_difference(row)
    return QueueItem(DIRECT, row.pk, row.listing, name_of(row.user), row.at, (difference,), stamp_of([difference]))


MAKERS = {CHANGE: of_change, SUGGESTION: of_suggestion, DIRECT: of_direct}
