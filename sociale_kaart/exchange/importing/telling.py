"""What the command says of each row and at its end."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.importing.run import Counts, Wish
from sociale_kaart.exchange.importing.sources import HsdsSource, TableSource
from sociale_kaart.exchange.importing.values import Action, FieldChange, RowPlan

SHOWN = 80


def what_is_read(source: TableSource | HsdsSource) -> Iterator[str]:
    """Which headings are read as what, so that nobody has to guess."""
    for placed in source.layout.placed:
        if placed.heading != placed.column.heading:
            yield _("“%(heading)s” is read as %(key)s.") % {"heading": placed.heading, "key": placed.column.key}
    for heading in source.layout.unknown:
        yield _("“%(heading)s” is not read: no column is known by that name.") % {"heading": heading}


def plan_lines(plan: RowPlan, wish: Wish, unit: str) -> Iterator[str]:
    """In a trial each row with its changes; the offer of a match always."""
    named = {"unit": unit, "line": plan.line, "slug": plan.slug, "name": plan.name}
    if wish.is_trial and plan.action is Action.CREATE:
        yield _("%(unit)s %(line)s: new: %(name)s (%(slug)s)") % named
    elif wish.is_trial and plan.action is Action.CHANGE:
        yield _("%(unit)s %(line)s: changes: %(name)s (%(slug)s)") % named
        yield from (f"    {_change(change)}" for change in plan.changes)
    if plan.match:
        match = {"other": plan.match.name, "likeness": plan.match.likeness, "slug": plan.match.slug}
        text = _("%(unit)s %(line)s: looks like %(other)s (%(likeness)s%%); to change that one, give its slug %(slug)s")
        yield text % {**named, **match}


def fault_lines(file: str, plan: RowPlan, unit: str) -> Iterator[str]:
    for fault in plan.faults:
        yield _("%(file)s: %(unit)s %(line)s, %(fault)s") % {
            "file": file,
            "unit": unit,
            "line": plan.line,
            "fault": fault,
        }


def _change(change: FieldChange) -> str:
    return f"{change.column}: {shown(change.old)} → {shown(change.new)}"


def shown(value: Any) -> str:
    """A value in one short line."""
    text = " ".join(str(value).split()) if value not in (None, "", []) else _("nothing")
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def in_words(counts: Counts, wish: Wish) -> str:
    text = _("%(total)s rows: %(created)s new, %(changed)s changed, %(unchanged)s as they were, %(refused)s refused.")
    said = text % {**vars(counts), "total": counts.total}
    trial = _("Nothing is written: this is a trial.")
    return f"{said} {trial}" if wish.is_trial else said
