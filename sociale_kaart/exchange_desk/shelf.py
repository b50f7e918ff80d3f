"""Where files wait that somebody uploaded: each in a folder of its own, out of everybody's sight, for a week."""

import fcntl
import json
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from sociale_kaart.clock import now
from sociale_kaart.exchange_desk.job import Job

LARGEST_FILE = 200 * 1024**2
KEPT_FOR = 7 * 24 * 3600
MOST_JOBS = 50
TRIES, BETWEEN_TRIES = 10, 0.05
ID = re.compile(r"[a-z0-9]{20}", re.ASCII)
FILE, JOB, PROGRESS, REPORT, LOCK = "file", "job.json", "progress.json", "report.jsonl", "lock"


class FullShelfError(Exception):
    """So many imports wait that somebody should look at them first."""


def folder_of(job_id: str) -> Path:
    return Path(settings.IMPORT_DIR) / job_id


def keep(upload: UploadedFile, municipality: str, user: int, language: str) -> Job:
    """Put a file on the shelf; who asks holds it to `LARGEST_FILE`."""
    if len(list(jobs_of(municipality))) >= MOST_JOBS:
        raise FullShelfError
    name = "".join(letter for letter in upload.name or "" if letter.isprintable())[:200]
    job = Job(secrets.token_hex(10), municipality, user, name, now().isoformat(), language)
    folder_of(job.id).mkdir(parents=True, mode=0o700)
    with (folder_of(job.id) / FILE).open("wb") as file:
        for block in upload.chunks():
            file.write(block)
    save(job)
    return job


def save(job: Job) -> None:
    _write(folder_of(job.id) / JOB, job.as_json())


def find(job_id: str, municipality: str) -> Job | None:
    """An import of this municipality; of another's it is not even said that it exists."""
    if not ID.fullmatch(job_id) or not (folder_of(job_id) / JOB).is_file():
        return None
    job = Job.from_json(json.loads((folder_of(job_id) / JOB).read_text()))
    return job if job.municipality == municipality else None


def jobs_of(municipality: str) -> Iterator[Job]:
    """The latest first."""
    base = Path(settings.IMPORT_DIR)
    names = [path.name for path in base.iterdir()] if base.is_dir() else []
    jobs = [job for job in (find(name, municipality) for name in names) if job]
    yield from sorted(jobs, key=lambda job: job.created, reverse=True)


def remove(job_id: str) -> None:
    shutil.rmtree(folder_of(job_id), ignore_errors=True)


def remove_file(job: Job) -> None:
    """What was uploaded; what came of it stays to be read."""
    (folder_of(job.id) / FILE).unlink(missing_ok=True)


def remove_old() -> None:
    base = Path(settings.IMPORT_DIR)
    for path in base.iterdir() if base.is_dir() else ():
        if ID.fullmatch(path.name) and time.time() - path.stat().st_mtime > KEPT_FOR:
            remove(path.name)


def progress_of(job: Job) -> dict:
    """`percent` and `told`; nothing before it began."""
    path = folder_of(job.id) / PROGRESS
    try:
        return json.loads(path.read_text())
    except (FileNotFoundError, ValueError):
        return {}


def write_progress(job: Job, percent: int, told: str) -> None:
    _write(folder_of(job.id) / PROGRESS, {"percent": percent, "told": told})


def is_at_work(job: Job) -> bool:
    """Whether a process that still lives has this import in hand."""
    with _lock_of(job) as lock:
        return not _takes(lock, fcntl.LOCK_SH)


@contextmanager
def in_hand(job: Job) -> Iterator[bool]:
    """False where another process has it; the system itself lets go for one that was killed."""
    with _lock_of(job) as lock:
        tries = range(TRIES)
        # Somebody who only looks holds it for a moment.
        yield any(_takes(lock, fcntl.LOCK_EX) or time.sleep(BETWEEN_TRIES) for _each in tries)


def _lock_of(job: Job) -> IO[bytes]:
    return (folder_of(job.id) / LOCK).open("ab")


def _takes(lock: IO[bytes], kind: int) -> bool:
    """Held until the file is closed, or the process ends in whatever way."""
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _write(path: Path, content: dict) -> None:
    """Wholly or not at all, for somebody reads it while it is written."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    part.write_text(json.dumps(content, ensure_ascii=False))
    os.replace(part, path)
