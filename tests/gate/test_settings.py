"""The environment decides, and says plainly what is wrong with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from portal.settings.local import fixed_now, secret_key

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = {"SECRET_KEY": "k" * 50, "ALLOWED_HOSTS": "almere.example", "SITE_URL": "https://almere.example"}
PRINT_CLOCK = "from django.conf import settings; print(settings.FIXED_NOW, settings.DEBUG)"


def production(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess:
    kept = {
        "PATH": os.environ["PATH"],
        "VAR_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "portal.settings.production",
    }
    command = [sys.executable, "-c", PRINT_CLOCK]
    return subprocess.run(command, cwd=ROOT, env=kept | environment, capture_output=True, text=True)


def test_production_starts_when_everything_is_said(tmp_path):
    run = production(tmp_path, **COMPLETE)

    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("name", COMPLETE)
def test_a_missing_value_stops_production_with_one_line_that_names_it(tmp_path, name):
    run = production(tmp_path, **(COMPLETE | {name: ""}))

    assert run.returncode == 1
    assert run.stderr == f"Cannot start: {name} is not set\n"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("ALLOWED_HOSTS", "https://almere.example/"),
        ("ALLOWED_HOSTS", ","),
        ("SITE_URL", "almere.example"),
        ("SITE_URL", "https://almere.example:99999"),
        ("DATABASE_URL", "secret-word"),
        ("DATABASE_URL", "mysql://user:secret-word@host/name"),
        ("DATABASE_URL", "postgres://user:secret-word@host"),
        ("DATABASE_URL", "postgres://user:secret-word@host:port/name"),
        ("ELASTICSEARCH_URL", "host:secret-word"),
        ("EMAIL_URL", "pigeon://user:secret-word@host"),
        ("EMAIL_URL", "smtp://"),
        ("DATABASE_URL", "sqlite:///"),
        ("SITE_URL", "https://[almere"),
        ("SITE_URL", "https://almere.example/portaal"),
        ("SECURE_SSL_REDIRECT", "maybe"),
        ("EMBED_IN_BACKGROUND", "maybe"),
        ("PROXIES_IN_FRONT", "nginx"),
        ("PROXIES_IN_FRONT", "-1"),
        ("DENSE_MODEL", "other"),
        ("WORK_ASIDE", "maybe"),
        ("EXTRA_LANGUAGES", "tr,xx"),
    ],
)
def test_a_malformed_value_stops_production_with_one_line_that_names_it(tmp_path, name, value):
    run = production(tmp_path, **(COMPLETE | {name: value}))

    assert run.returncode == 1
    assert run.stderr.startswith("Cannot start: ")
    assert run.stderr.count("\n") == 1
    assert name in run.stderr
    assert "secret-word" not in run.stderr


def test_settings_that_are_not_there_stop_the_server_with_one_line(tmp_path):
    environment = os.environ | {"VAR_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "portal.settings.staging"}
    command = [sys.executable, "-c", "import portal.server"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    assert run.returncode == 1
    assert run.stderr == "Cannot start: DJANGO_SETTINGS_MODULE names no settings: portal.settings.staging\n"


def test_a_start_that_cannot_be_made_stops_the_server_with_one_line(tmp_path):
    (tmp_path / "db.sqlite3").mkdir()
    environment = os.environ | {"VAR_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "portal.settings.dev"}
    environment |= {"START_UP": "1", "DATABASE_URL": ""}
    command = [sys.executable, "-c", "import portal.server"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert "database" in run.stderr


def test_production_lives_in_the_real_time(tmp_path):
    run = production(tmp_path, **COMPLETE, TODAY="2026-11-26", DEBUG="true")

    assert run.stdout == "None False\n"


def test_a_full_time_sets_the_clock_to_that_moment():
    assert fixed_now("2026-11-26T23:30").isoformat() == "2026-11-26T23:30:00+01:00"


def test_a_date_sets_the_clock_to_noon():
    assert fixed_now("2026-07-01").isoformat() == "2026-07-01T12:00:00+02:00"


def test_a_malformed_clock_stops_the_start():
    with pytest.raises(SystemExit, match="TODAY"):
        fixed_now("yesterday")


# No file may grow: what a full disk does.
FULL_DISK = (
    "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
)


def test_a_full_disk_leaves_no_empty_secret_key(tmp_path):
    environment = os.environ | {"VAR_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "portal.settings.dev"}
    command = [sys.executable, "-c", FULL_DISK + PRINT_CLOCK]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    assert run.stderr.startswith("Cannot start: ")
    assert run.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_an_empty_secret_key_is_made_anew(tmp_path):
    (tmp_path / "secret_key").touch()

    key = secret_key(tmp_path / "secret_key")

    assert len(key) > 40
    assert secret_key(tmp_path / "secret_key") == key
