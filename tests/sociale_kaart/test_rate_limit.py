"""A flood from one address stops; nobody can be told from what is kept."""

import ctypes
import mmap
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.test import RequestFactory

from sociale_kaart.rate_limit import RateLimit, household
from sociale_kaart.rate_limit.limit import _LOCK as lock_of_limits
from sociale_kaart.views.client_address import client_address

HERE, THERE = "192.0.2.1", "192.0.2.2"


class Seconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_one_address_is_stopped_and_another_is_not():
    limit = RateLimit(most=3, seconds=60)

    assert [limit.allows(HERE) for _ in range(5)] == [True, True, True, False, False]
    assert limit.allows(THERE)


def test_after_a_while_an_address_may_go_on():
    clock = Seconds()
    limit = RateLimit(most=1, seconds=60, seconds_now=clock)
    limit.allows(HERE)

    clock.now += 59
    too_early = limit.allows(HERE)
    clock.now += 2

    assert (too_early, limit.allows(HERE)) == (False, True)


def test_pages_are_counted_apart():
    limit = RateLimit(most=1, seconds=60)

    assert limit.allows(HERE, "page", "1")
    assert limit.allows(HERE, "page", "2")
    assert not limit.allows(HERE, "page", "1")


def test_a_new_day_has_a_new_salt(settings):
    limit = RateLimit(most=1, seconds=10**9)
    limit.allows(HERE)
    salt = limit._hash.salt

    settings.FIXED_NOW = django_settings.FIXED_NOW + timedelta(days=1)

    assert limit.allows(HERE)
    assert limit._hash.salt != salt


def test_no_address_is_kept_in_readable_form():
    limit = RateLimit(most=1, seconds=60)

    limit.allows(HERE, "page", "1")

    assert HERE.encode() not in limit._memory[:]
    assert HERE not in repr(vars(limit))


def test_many_addresses_take_bounded_memory():
    limit = RateLimit(most=120, seconds=3600)

    for number in range(6000):
        limit.allows(f"10.0.{number // 250}.{number % 250}")

    assert len(limit._memory) <= mmap.PAGESIZE + 4 * 1024 * 1024
    assert pages_in_use(limit) * mmap.PAGESIZE <= len(limit._memory) + mmap.PAGESIZE


def test_thousands_of_addresses_are_counted_at_once():
    limit = RateLimit(most=120, seconds=3600, seconds_now=(clock := Seconds()))
    for _time in range(120):
        limit.allows(HERE)
    for number in range(2000):
        clock.now += 0.001
        limit.allows(f"10.0.{number // 250}.{number % 250}")

    assert not limit.allows(HERE)


@pytest.mark.parametrize("can_give_back", [True, False])
def test_a_new_day_gives_the_memory_back(settings, monkeypatch, can_give_back):
    limit = RateLimit(most=120, seconds=10**9)
    for number in range(500):
        limit.allows(f"10.0.{number // 250}.{number % 250}")
    full = pages_in_use(limit)
    if not can_give_back:
        monkeypatch.delattr(mmap, "MADV_REMOVE")

    settings.FIXED_NOW = django_settings.FIXED_NOW + timedelta(days=1)
    limit.allows(HERE)

    # Before the look at what is in it, which takes room.
    assert not can_give_back or pages_in_use(limit) < full / 10
    assert limit._memory[limit._start :].count(0) > len(limit._memory) - limit._start - 100
    assert [limit.allows(HERE), in_a_fork(limit, HERE)] == [True, True]


def pages_in_use(limit: RateLimit) -> int:
    """Of its memory, as the system knows it."""
    size = len(limit._memory)
    in_use = (ctypes.c_ubyte * (-(-size // mmap.PAGESIZE)))()
    start = ctypes.c_void_p(ctypes.addressof(ctypes.c_char.from_buffer(limit._memory)))
    assert not ctypes.CDLL(None).mincore(start, ctypes.c_size_t(size), in_use)
    return sum(page & 1 for page in in_use)


def test_who_was_quiet_longest_makes_room():
    clock = Seconds()
    limit = RateLimit(most=1, seconds=60, seconds_now=clock, most_keys=8)
    for number in range(9):
        clock.now += 1
        limit.allows(f"10.0.0.{number}")

    assert not limit.allows("10.0.0.1")
    assert limit.allows("10.0.0.0")


def test_processes_of_one_server_count_together():
    limit = RateLimit(most=3, seconds=60)
    limit.allows(HERE)

    in_child = [in_a_fork(limit, HERE), in_a_fork(limit, HERE), in_a_fork(limit, HERE)]

    assert in_child == [True, True, False]
    assert not limit.allows(HERE)
    assert limit.allows(THERE)


def test_who_is_killed_while_it_counts_keeps_nobody_waiting():
    limit = RateLimit(most=1, seconds=60)
    child = os.fork()
    if not child:
        with lock_of_limits.held():
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)

    assert limit.allows(HERE)


def test_all_limits_of_the_pages_are_made_before_a_server_forks():
    """Made later, each process would have one of its own."""
    code = (
        "import sys, django; django.setup();"
        "from search.warming import load_pages; load_pages();"
        "print(*(name for name in sys.modules if name.startswith(('sociale_kaart.', 'home.', 'search.'))))"
    )
    settings = os.environ | {"DJANGO_SETTINGS_MODULE": "portal.settings.test"}
    said = subprocess.run([sys.executable, "-c", code], env=settings, capture_output=True, text=True, check=True)
    sources = (*Path("sociale_kaart").rglob("*.py"), *Path("home").rglob("*.py"), *Path("search").rglob("*.py"))
    made = {str(each.with_suffix("")).replace("/", ".") for each in sources if "= RateLimit(" in each.read_text()}

    # Its address is there only where a provider is set.
    made.remove("sociale_kaart.accounts.openid.views")
    assert len(made) > 5
    assert made <= set(said.stdout.split())


def in_a_fork(limit: RateLimit, address: str) -> bool:
    child = os.fork()
    if not child:
        os._exit(0 if limit.allows(address) else 1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("address", ["", "unix:", "a" * 10_000, "\ud800", "::ffff:192.0.2.1"])
def test_any_address_can_be_counted(address):
    limit = RateLimit(most=1, seconds=60)

    assert [limit.allows(address), limit.allows(address)] == [True, False]


def test_a_household_cannot_change_its_address():
    assert household("2001:db8:1:2:aaaa::1") == household("2001:db8:1:2:bbbb::2")
    assert household("2001:db8:1:2::1") != household("2001:db8:1:3::1")
    assert household("::ffff:192.0.2.1") == household("192.0.2.1")


@pytest.mark.parametrize(
    ("proxies", "header", "expected"),
    [
        (0, "203.0.113.9", "127.0.0.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "10.9.9.9, 203.0.113.9", "203.0.113.9"),
        (2, "10.9.9.9, 203.0.113.9, 198.51.100.7", "203.0.113.9"),
        (2, "203.0.113.9", "127.0.0.1"),
        (1, "", "127.0.0.1"),
    ],
)
def test_only_our_own_proxies_say_where_a_request_came_from(settings, proxies, header, expected):
    settings.PROXIES_IN_FRONT = proxies

    assert client_address(RequestFactory().get("/", headers={"X-Forwarded-For": header})) == expected
