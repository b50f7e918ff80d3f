"""What an import says of each row, kept in a file so that a page shows a part of it."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any, TextIO

from sociale_kaart.exchange.importing.telling import shown
from sociale_kaart.exchange.importing.values import Action, RowPlan
from sociale_kaart.exchange.tables.columns import BY_KEY
from sociale_kaart.exchange_desk.job import Job
from sociale_kaart.exchange_desk.shelf import REPORT, folder_of

# More than anybody reads; beyond it rows are counted only.
MOST_ROWS = 10_000
PAGE_SIZE = 50
Json = dict[str, Any]


class Report:
    """Call `tell` for each row."""

    def __init__(self, file: TextIO) -> None:
        self._file, self._count = file, 0

    def tell(self, plan: RowPlan) -> None:
        if plan.action is Action.UNCHANGED or self._count >= MOST_ROWS:
            return
        self._count += 1
        self._file.write(json.dumps(_row(plan), ensure_ascii=False) + "\n")


def rows(job: Job, action: str, number: int) -> tuple[list[Json], int]:
    """A part of the rows with what became of them, and how many there are; `action` empty: all."""
    chosen, count = [], 0
    for row in _all_rows(job):
        if not action or row["action"] == action:
            if (number - 1) * PAGE_SIZE <= count < number * PAGE_SIZE:
                chosen.append(row)
            count += 1
    return chosen, count


def matches(job: Job) -> dict[str, str]:
    """The offered slug by line."""
    return {str(row["line"]): row["match"]["slug"] for row in _all_rows(job) if row["match"]}


def _all_rows(job: Job) -> Iterator[Json]:
    path = folder_of(job.id) / REPORT
    if path.is_file():
        with path.open(encoding="utf-8") as file:
            yield from (json.loads(line) for line in islice(file, MOST_ROWS))


def _row(plan: RowPlan) -> Json:
    match = plan.match and {"slug": plan.match.slug, "name": plan.match.name, "likeness": plan.match.likeness}
    changes = [[_title(each.column), shown(each.old), shown(each.new)] for each in plan.changes]
    return {
        "line": plan.line,
        "slug": plan.slug[:200],
        "name": plan.name[:200],
        "action": plan.action.value,
        "changes": changes,
        "faults": [str(fault)[:500] for fault in plan.faults],
        "match": match,
    }


def _title(column: str) -> str:
    return BY_KEY[column].title if column in BY_KEY else column
