"""Does the work of an import, in this process or in one of its own; begun again it goes on where it was."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace

from django.conf import settings
from django.utils import translation

from sociale_kaart.exchange.importing.opening import open_source
from sociale_kaart.exchange.importing.run import Counts, Import, NothingLoadedError, Source, Wish
from sociale_kaart.exchange.importing.values import RowContent
from sociale_kaart.exchange.keeper import municipality_named
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.tables.rows import TableError
from sociale_kaart.exchange_desk import shelf
from sociale_kaart.exchange_desk.job import Job, State
from sociale_kaart.exchange_desk.report import Report

# What takes a moment only is done while the person waits.
AT_ONCE = 100 * 1024
EVERY = 0.5


class WithSame:
    """Rows of which a person said which listing they are about."""

    def __init__(self, source: Source, same: Mapping[str, str]) -> None:
        self._source, self._same = source, same

    @property
    def size(self) -> int:
        return self._source.size

    @property
    def position(self) -> int:
        return self._source.position

    def rows(self) -> Iterator[RowContent]:
        for row in self._source.rows():
            slug = self._same.get(str(row.line))
            yield replace(row, content={**row.content, "slug": slug}) if slug else row


class KeptProgress(Progress):
    """Tells a page how far the work is."""

    def __init__(self, job: Job) -> None:
        self._job, self._most, self._told = job, 1, 0.0

    def start(self, label: str, total: int) -> None:
        self._most = max(total, 1)
        shelf.write_progress(self._job, 0, "")

    def step(self) -> None: ...

    def reach(self, count: int, told: str) -> None:
        if time.monotonic() - self._told > EVERY:
            self._told = time.monotonic()
            shelf.write_progress(self._job, min(99, 100 * count // self._most), told)

    def done(self, summary: str) -> None:
        shelf.write_progress(self._job, 100, summary)


def start(job: Job, state: State) -> None:
    """Begin, or go on after the work was broken off."""
    job.state, job.message, job.counts = state, "", {}
    shelf.save(job)
    if (shelf.folder_of(job.id) / shelf.FILE).stat().st_size <= AT_ONCE:
        run(job)
        return
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "run_import", job.id, job.municipality]
    subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603


def run(job: Job) -> None:
    """Nothing happens where another process has the import in hand."""
    with shelf.in_hand(job) as is_mine, translation.override(job.language):
        if not is_mine:
            return
        try:
            counts = _import(job)
        except (TableError, NothingLoadedError) as error:
            job.state, job.message = State.FAILED, str(error)
        else:
            job.counts = {**vars(counts), "total": counts.total}
            is_loaded = job.state is State.LOADING and (job.loads_the_rest or not counts.refused)
            job.state = State.LOADED if is_loaded else State.CHECKED
        if job.state in (State.LOADED, State.FAILED):
            shelf.remove_file(job)
        shelf.save(job)


def _import(job: Job) -> Counts:
    folder = shelf.folder_of(job.id)
    source = WithSame(open_source(folder / shelf.FILE, job.mapping, job.given), job.same)
    is_trial = job.state is State.CHECKING
    wish = Wish(municipality_named(job.municipality), is_trial, job.loads_the_rest, job.may_bring)
    with (folder / shelf.REPORT).open("w", encoding="utf-8") as file:
        return Import(source, wish, KeptProgress(job), Report(file).tell).run()
