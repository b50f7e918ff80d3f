"""What tests share: the two municipalities, and the account of what could not run."""

import os
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import translation

from portal.starting import MUNICIPALITIES
from portal.translations import compile_catalogues
from search.index import freshness
from search.index.freshness import postponed
from tests.databases import PostgresqlSnapshots, Snapshots, SqliteSnapshots, digest_of, kept_folder
from tests.indexes import SOURCES, KeptIndex

# Run only when asked for by name (`make bench`, `make audit`, `make screenshots`).
ON_DEMAND = ("bench", "bench_large", "audit", "screenshots")


def pytest_configure(config: pytest.Config) -> None:
    compile_catalogues()
    config.addinivalue_line("markers", "bench: prints figures, takes minutes")
    config.addinivalue_line("markers", "bench_large: prints figures, takes an hour")
    config.addinivalue_line("markers", "screenshots: makes the pictures of the documentation")
    config.addinivalue_line("markers", "audit: a long check of every page, state, language and look")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.option.markexpr:
        return
    on_demand = [item for item in items if any(item.get_closest_marker(name) for name in ON_DEMAND)]
    if on_demand:
        config.hook.pytest_deselected(items=on_demand)
        items[:] = [item for item in items if item not in on_demand]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what did not run, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    if not skipped:
        return
    terminalreporter.section("not run on this machine")
    for reason in sorted({_reason(report) for report in skipped}):
        count = sum(_reason(report) == reason for report in skipped)
        terminalreporter.write_line(f"{count} tests: {reason}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything must run, a skipped test is a failed run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _reason(report: pytest.TestReport) -> str:
    return report.longrepr[2].removeprefix("Skipped: ") if isinstance(report.longrepr, tuple) else str(report.longrepr)


@pytest.fixture(scope="session")
def shared_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of one run see."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base


_snapshots = pytest.StashKey[Snapshots]()
_blocker = pytest.StashKey()


@pytest.fixture(scope="session")
def kept(request) -> Path | None:
    """The folder that lives on after this run: asked for by `--reuse-db`, which saves a minute, and for one process."""
    if not request.config.getoption("reuse_db") or connection.vendor != "sqlite" or "PYTEST_XDIST_WORKER" in os.environ:
        return None
    return kept_folder(settings.BASE_DIR / "var" / "test-databases")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(kept, tmp_path_factory, django_db_modify_db_settings) -> None:
    """A file: tests that kill a process in the middle look at the same database from two processes."""
    if connection.vendor == "sqlite":
        folder = kept or tmp_path_factory.mktemp("database")
        connection.settings_dict["TEST"]["NAME"] = str(folder / "database.sqlite3")


@pytest.fixture(scope="session")
def django_db_setup(request, kept, tmp_path_factory, django_db_setup, django_db_blocker) -> Iterator[None]:
    """The database of this worker, and a copy of it before any test: `blank`."""
    with django_db_blocker.unblock():
        if connection.vendor == "postgresql":
            copies = PostgresqlSnapshots()
        else:
            copies = SqliteSnapshots(kept or tmp_path_factory.mktemp("snapshots"))
        if copies.has("blank"):
            restore(copies, "blank")
        else:
            copies.take("blank")
    request.config.stash[_snapshots], request.config.stash[_blocker] = copies, django_db_blocker
    yield
    del request.config.stash[_snapshots]
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock():
            copies.clear()


@pytest.fixture(scope="session")
def snapshots(request, django_db_setup) -> Snapshots:
    return request.config.stash[_snapshots]


@pytest.fixture(scope="session")
def kept_index(kept, tmp_path_factory) -> KeptIndex:
    copies = tmp_path_factory.mktemp("index")
    return KeptIndex(kept / f"index-{digest_of(SOURCES)}" if kept else copies / "made", copies)


@pytest.fixture
def admin_client(admin_user) -> Client:
    """The administrator, signed in with both steps."""
    from tests.signing_in import sign_in

    client = Client()
    sign_in(client, admin_user)
    return client


@pytest.fixture(autouse=True)
def nothing_from_the_last_test() -> None:
    """A request leaves its language with the thread, answers in the cache, and a failed write is not tried soon."""
    translation.activate(settings.LANGUAGE_CODE)
    cache.clear()
    freshness._retry_at.clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Put back what Django's flush after a transactional test takes away: sites, the root page, kinds of content."""
    yield
    marker = item.get_closest_marker("django_db")
    is_transactional = "transactional_db" in item.fixturenames or (marker and marker.kwargs.get("transaction"))
    copies = item.config.stash.get(_snapshots, None)
    # After the last test the database and its copies are gone already.
    if is_transactional and copies and copies.has(copies.current):
        with item.config.stash[_blocker].unblock():
            restore(copies, copies.current)


def restore(copies: Snapshots, name: str) -> None:
    """Make the database what it was, and forget what the process remembers of it."""
    copies.restore(name)
    ContentType.objects.clear_cache()
    cache.clear()
    # Within ten seconds of a failed write the index of the last module would serve these data.
    freshness._retry_at.clear()


@pytest.fixture(scope="module")
def starting_data(snapshots: Snapshots, kept_index: KeptIndex, django_db_blocker) -> Iterator[None]:
    """Both municipalities, their pages and the search index, for all tests of a module; afterwards nothing is left."""
    with django_db_blocker.unblock():
        if snapshots.has("loaded"):
            restore(snapshots, "loaded")
        else:
            load_starting_data()
            snapshots.take("loaded")
        kept_index.use()
    yield
    kept_index.leave()
    with django_db_blocker.unblock():
        restore(snapshots, "blank")


def load_starting_data() -> None:
    """The thesaurus comes in with the municipalities; whoever asks for the data makes the index, once."""
    with postponed():
        for slug in MUNICIPALITIES:
            folder = settings.BASE_DIR / "sociale_kaart" / "municipalities" / slug
            call_command("load_municipality", str(folder), stdout=StringIO())
        call_command("load_content", stdout=StringIO())


@pytest.fixture
def almere(starting_data, db):
    """Almere as an area, with everything that its site shows."""
    from sociale_kaart.models import Area

    return Area.objects.get(slug="almere")


@pytest.fixture
def lagewaard(starting_data, db):
    """Lagewaard as an area; its host is `lagewaard.localhost`."""
    from sociale_kaart.models import Area

    return Area.objects.get(slug="lagewaard")
