"""The environment decides, and says plainly what is wrong with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from portal.settings.local import fixed_now, secret_key
from portal.settings.openid_connect import openid_connect

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = {"SECRET_KEY": "k" * 50, "ALLOWED_HOSTS": "almere.example", "SITE_URL": "https://almere.example"}
OPENID_CONNECT = {
    "OPENID_CONNECT_ISSUER": "https://inloggen.example/realms/almere",
    "OPENID_CONNECT_CLIENT_ID": "portaal",
    "OPENID_CONNECT_CLIENT_SECRET": "secret-word",
    "OPENID_CONNECT_NAME": "Almere ID",
}
PRINT_CLOCK = "from django.conf import settings; print(settings.FIXED_NOW, settings.DEBUG)"


PRINT_OPENID = """
import sys, django
django.setup()
from django.urls import NoReverseMatch, reverse
try:
    print(reverse("openid_start"), end=" ")
except NoReverseMatch:
    print("nowhere", end=" ")
print("jwt" in sys.modules)
"""


def production(tmp_path: Path, code: str = PRINT_CLOCK, **environment: str) -> subprocess.CompletedProcess:
    kept = {
        "PATH": os.environ["PATH"],
        "VAR_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "portal.settings.production",
    }
    command = [sys.executable, "-c", code]
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
        *(
            ("ELASTICSEARCH_PREFIX", value)
            for value in ("Almere", "al mere", "al*", "-al", "_al", "+al", ".al", "a" * 101)
        ),
    ],
)
def test_a_malformed_value_stops_production_with_one_line_that_names_it(tmp_path, name, value):
    run = production(tmp_path, **(COMPLETE | {name: value}))

    assert run.returncode == 1
    assert run.stderr.startswith("Cannot start: ")
    assert run.stderr.count("\n") == 1
    assert name in run.stderr
    assert "secret-word" not in run.stderr


@pytest.mark.parametrize(("name", "value"), [("WEB_WORKERS", "x"), ("WEB_WORKERS", "0"), ("WEB_THREADS", "1000")])
def test_a_malformed_number_of_workers_stops_the_server_with_one_line_that_names_it(tmp_path, name, value):
    run = production(tmp_path, code="import portal.server", **(COMPLETE | {name: value}))

    assert run.returncode == 1
    assert run.stderr.startswith(f"Cannot start: {name} is not a number from 1 to ")
    assert run.stderr.count("\n") == 1


@pytest.mark.parametrize("name", OPENID_CONNECT)
def test_half_of_openid_connect_stops_production(tmp_path, name):
    run = production(tmp_path, **(COMPLETE | OPENID_CONNECT | {name: " "}))

    assert run.returncode == 1
    assert run.stderr.startswith(f"Cannot start: {name} is not set, and OPENID_CONNECT_")
    assert run.stderr.count("\n") == 1
    assert "secret-word" not in run.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ISSUER", "inloggen.example"),
        ("ISSUER", "http://inloggen.example"),
        ("ISSUER", "https://inloggen.example/?realm=almere"),
        ("ISSUER", "https://secret-word:x@inloggen.example"),
        ("CLIENT_ID", "een portaal"),
        ("CLIENT_SECRET", "secret-word\nX-Other: 1"),
        ("NAME", "x" * 61),
        ("SECOND_FACTOR", "mfa"),
        ("SECOND_FACTOR", "amr:mfa,acr:"),
        ("VERIFIED_CLAIM", "e mail"),
    ],
)
def test_a_malformed_value_of_openid_connect_stops_with_a_line_that_names_it(monkeypatch, capsys, name, value):
    for key, right in (OPENID_CONNECT | {f"OPENID_CONNECT_{name}": value}).items():
        monkeypatch.setenv(key, right)

    with pytest.raises(SystemExit) as stopped:
        openid_connect()

    assert str(stopped.value).startswith(f"Cannot start: OPENID_CONNECT_{name} ")
    assert "secret-word" not in str(stopped.value)


def test_openid_connect_is_loaded_only_where_it_is_switched_on(tmp_path):
    off = production(tmp_path, PRINT_OPENID, **COMPLETE)
    on = production(tmp_path, PRINT_OPENID, **COMPLETE, **OPENID_CONNECT, OPENID_CONNECT_SECOND_FACTOR="amr:mfa")

    assert off.stdout == "nowhere False\n"
    assert on.stdout == "/beheer/inloggen/organisatie/ True\n"


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
