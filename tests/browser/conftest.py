"""A real server and a real browser. Without a browser these tests do not run, and where CI is set they fail."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.server import PortalServer, prepare, start, stop, tell_shell

CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# A machine that runs two of these at once may take longer than five seconds for what takes a tenth of one.
expect.set_options(timeout=20_000)
# No service of the starting data has a number that can be called; an editor adds this one.
NUMBER = "036-5291234"
GIVE_NUMBER = f"""
from sociale_kaart.models import Service, ServicePhone
service = Service.objects.get(municipality__slug="almere", slug="consultatiebureau")
ServicePhone.objects.get_or_create(service=service, number="{NUMBER}")
"""
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


@pytest.fixture(scope="session")
def portal(shared_dir: Path) -> Iterator[PortalServer]:
    """The portal with its starting data on a port of its own; workers share the data, each has its own server.

    `PORTAL_PORT` names a server that runs already (`TODAY=2026-11-26 make run`), which saves loading the data.
    """
    if port := os.environ.get("PORTAL_PORT"):
        yield PortalServer(int(port))
        return
    var_dir = shared_dir / "portal"
    database = own_database(settings.DATABASES["default"])
    with (shared_dir / "portal.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if database and not var_dir.exists():
            create_database(database)
        prepare(var_dir, settings.FRONTEND_DIR, DATABASE_URL=database)
        tell_shell(var_dir, GIVE_NUMBER, DATABASE_URL=database)
    process, server = start(var_dir, DATABASE_URL=database)
    yield server
    stop(process)


@pytest.fixture(scope="session")
def tell_portal(portal: PortalServer, shared_dir: Path) -> Callable[[str], None]:
    """Run Python on the data of the portal, for what no visitor can do."""
    var_dir = settings.BASE_DIR / "var" if os.environ.get("PORTAL_PORT") else shared_dir / "portal"
    return lambda code: tell_shell(var_dir, code, DATABASE_URL=own_database(settings.DATABASES["default"]))


def own_database(default: dict) -> str:
    """The address of a PostgreSQL database beside the one of the tests; empty for SQLite."""
    if "postgresql" not in default["ENGINE"]:
        return ""
    return "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/browser".format(**default)


def create_database(address: str) -> None:
    server, _slash, name = address.rpartition("/")
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name}")


def chromium_path() -> str | None:
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for the tests of a module. Playwright's loop must have ended before others use the database."""
    path = chromium_path()
    if path is None:
        missing = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        missing("no browser: install Chromium, or name one in CHROMIUM")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor who was never here before."""
    opened = browser.new_context(viewport={"width": 360, "height": 740}, locale="nl-NL")
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
