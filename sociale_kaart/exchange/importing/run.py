"""Runs an import: as a trial, all or nothing, or all that can be loaded."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import islice
from typing import Protocol

from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _
from wagtail.signal_handlers import disable_reference_index_auto_update

from sociale_kaart.exchange.checking import refusal_in_words
from sociale_kaart.exchange.importing.planner import Planner
from sociale_kaart.exchange.importing.unfinished import finish, is_unfinished, mark_unfinished
from sociale_kaart.exchange.importing.values import Action, RowContent, RowFault, RowPlan
from sociale_kaart.exchange.importing.writer import Writer
from sociale_kaart.exchange.light_references import LightReferences
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.models import Area
from sociale_kaart.signals import listings_loaded

BATCH = 200
# Above this the search takes the changes in beside the questions, not here.
MANY = 1_000


class Source(Protocol):
    """Rows that can be read again; `position` of `size` tells how far a reading is."""

    size: int
    position: int

    def rows(self) -> Iterator[RowContent]: ...


@dataclass(frozen=True)
class Wish:
    """What the person asks: a trial; the rest where rows are refused; what is not known here made as well."""

    municipality: Area
    is_trial: bool = False
    loads_the_rest: bool = False
    may_bring: bool = False


@dataclass
class Counts:
    """How many rows, by what became of them."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0

    def add(self, action: Action) -> None:
        setattr(self, action.value, getattr(self, action.value) + 1)

    @property
    def total(self) -> int:
        return self.created + self.changed + self.unchanged + self.refused


class NothingLoadedError(Exception):
    """The database refused what the trial let pass; all is as it was."""


class _TakenBackError(Exception):
    """Ends the transaction of an import of which nothing shall stay."""

    def __init__(self, counts: Counts) -> None:
        super().__init__()
        self.counts = counts


Tell = Callable[[RowPlan], None]


class Import:
    def __init__(self, source: Source, wish: Wish, progress: Progress, tell: Tell) -> None:
        self._source, self._wish, self._progress, self._tell = source, wish, progress, tell

    def run(self) -> Counts:
        """What became of the rows; with a refused one nothing is loaded, unless the rest was asked for."""
        try:
            # Of a trial and of the rest nothing has to be taken back as a whole.
            with transaction.atomic() if self._is_whole else nullcontext():
                counts = self._load()
                if self._is_whole and counts.refused:
                    raise _TakenBackError(counts)
                if not self._wish.is_trial:
                    self._announce(counts)
        except _TakenBackError as error:
            return error.counts
        return counts

    @property
    def _is_whole(self) -> bool:
        return not (self._wish.is_trial or self._wish.loads_the_rest)

    def _load(self) -> Counts:
        """One reading of the file, a batch at a time: each in a transaction of its own, so that it stands or not."""
        counts, planner = Counts(), self._planner()
        writer = Writer(self._wish.municipality, planner)
        waiting: list[RowPlan] = []
        self._progress.start(_("Import"), max(self._source.size, 1))
        rows = self._source.rows()
        while batch := list(islice(rows, BATCH)):
            with transaction.atomic(), disable_reference_index_auto_update():
                plans = list(planner.plan(batch))
                # Once a row is refused, the others are only looked at, so that every fault is told at once.
                if not self._wish.is_trial and (self._wish.loads_the_rest or not self._has_refused(counts, plans)):
                    plans = self._written(plans, writer)
            for plan in plans:
                counts.add(plan.action)
                self._tell(plan)
                waiting += [replace(plan, item=None, after={}, before={}, changes=())] if plan.later else []
            self._progress.reach(self._source.position, _("%(count)s rows") % {"count": counts.total})
        self._progress.done(_("%(count)s rows read") % {"count": counts.total})
        self._point(waiting, planner, writer, counts)
        return counts

    @staticmethod
    def _has_refused(counts: Counts, plans: list[RowPlan]) -> bool:
        return bool(counts.refused) or any(plan.action is Action.REFUSED for plan in plans)

    def _point(self, waiting: list[RowPlan], planner: Planner, writer: Writer, counts: Counts) -> None:
        """Services that point to one further on in the file, now that all of it is read."""
        for plan in self._lost(waiting, planner):
            counts.refused += 1
            self._tell(plan)
        if self._wish.is_trial or (self._is_whole and counts.refused):
            return
        with transaction.atomic():
            for plan in waiting:
                writer.point(plan.slug, [slug for slug in plan.later if planner.identity.is_here(slug)])

    def _written(self, plans: list[RowPlan], writer: Writer) -> list[RowPlan]:
        """The plans, those that the database refuses as refused; alone where the rest is loaded."""
        ready = [plan for plan in plans if plan.action in (Action.CREATE, Action.CHANGE)]
        if not ready:
            return plans
        mark_unfinished(self._wish.municipality)
        try:
            with transaction.atomic():
                writer.write(ready)
        except DatabaseError as error:
            if not self._wish.loads_the_rest:
                raise NothingLoadedError(refusal_in_words(error)) from error
            refused = dict(self._one_by_one(ready, writer))
            plans = [refused.get(plan.line, plan) for plan in plans]
        return plans

    def _one_by_one(self, plans: Iterable[RowPlan], writer: Writer) -> Iterator[tuple[int, RowPlan]]:
        for plan in plans:
            if plan.action is Action.CREATE:
                plan.item.pk = None
            try:
                with transaction.atomic():
                    writer.write([plan])
            except DatabaseError as error:
                plan.item.pk = None
                fault = RowFault("", refusal_in_words(error))
                yield plan.line, RowPlan(plan.line, plan.slug, plan.name, Action.REFUSED, faults=(fault,))

    def _lost(self, waiting: list[RowPlan], planner: Planner) -> Iterator[RowPlan]:
        """Rows that point to a service which is neither here nor in the file."""
        for plan in waiting:
            if lost := [slug for slug in plan.later if not planner.identity.is_coming(slug)]:
                reason = _("not known here: %(names)s") % {"names": ", ".join(lost)}
                yield RowPlan(plan.line, plan.slug, plan.name, Action.REFUSED, faults=(RowFault("instead", reason),))

    def _planner(self) -> Planner:
        references = LightReferences(self._wish.municipality)
        return Planner(self._wish.municipality, references, self._wish.may_bring)

    def _announce(self, counts: Counts) -> None:
        """Others follow once; also what an import that was killed had written."""
        municipality = self._wish.municipality
        if counts.created or counts.changed or is_unfinished(municipality):
            with transaction.atomic():
                is_large = counts.created + counts.changed > MANY
                listings_loaded.send(sender=Import, municipality=municipality, is_large=is_large)
                finish(municipality)
