"""What `make_demo` makes, and where it refuses."""

import re
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from portal.settings import base
from sociale_kaart.demo.accounts import DOMAIN
from sociale_kaart.demo.making import Demo, make_demo
from sociale_kaart.models import Area, Service
from sociale_kaart.moderation.queue import CHANGE, SUGGESTION, queue_page
from sociale_kaart.rights.memberships import keeps_everything, municipalities_of, organizations_of
from sociale_kaart.rights.roles import Role
from tests.signing_in import code_now

TOTP_SECRET = re.compile(r"\b[A-Z2-7]{32}\b")


@pytest.fixture(scope="module")
def online_before(starting_data, django_db_blocker) -> list[tuple]:
    with django_db_blocker.unblock():
        return online()


@pytest.fixture(scope="module")
def made(online_before, django_db_blocker) -> Demo:
    """Made once; the starting data are put back after this module."""
    with django_db_blocker.unblock():
        return make_demo()


@pytest.fixture
def demo(made: Demo, db) -> Demo:
    return made


def online() -> list[tuple]:
    services = Service.objects.filter(live=True).order_by("pk", "phones__pk")
    return list(services.values_list("pk", "summary_nl", "summary_en", "cost_description_nl", "phones__number"))


def user_of(demo: Demo, role: Role) -> User:
    return next(account.user for account in demo.accounts if account.role == role)


def counts(demo: Demo) -> tuple[int, int]:
    found = queue_page(user_of(demo, Role.MODERATOR), "", 1).counts
    return found[CHANGE], found[SUGGESTION]


def test_each_role_has_somebody_who_gets_in(demo: Demo, client: Client):
    assert [account.role for account in demo.accounts] == list(Role)
    for account in demo.accounts:
        sign_in_with_both_steps(client, account.user.username, account.password, code_now(account.secret))
        assert client.get(reverse("wagtailadmin_home")).status_code == 200
        client.logout()


def sign_in_with_both_steps(client: Client, name: str, password: str, code: str) -> None:
    client.post(reverse("account_login"), {"login": name, "password": password})
    client.post(reverse("mfa_authenticate"), {"code": code})


def test_a_command_says_the_code_of_this_moment(demo: Demo, client: Client):
    out, account = StringIO(), demo.accounts[0]
    call_command("demo_code", stdout=out)

    sign_in_with_both_steps(client, account.user.username, account.password, out.getvalue().split()[0])

    assert client.get(reverse("wagtailadmin_home")).status_code == 200


def test_each_works_where_the_role_works(demo: Demo):
    assert organizations_of(user_of(demo, Role.PARTNER_EDITOR)).get().slug == "jgz-de-lage-waarden"
    assert organizations_of(user_of(demo, Role.PARTNER_MANAGER)).get().slug == "wijkteams-lagewaard"
    assert list(municipalities_of(user_of(demo, Role.MODERATOR)).values_list("slug", flat=True)) == ["lagewaard"]
    assert [account.role for account in demo.accounts if keeps_everything(account.user)] == [Role.ADMINISTRATOR]


def test_a_dozen_changes_and_some_suggestions_wait(demo: Demo):
    assert counts(demo) == (12, 5)
    for page in (1, 2):
        for item in queue_page(user_of(demo, Role.MODERATOR), "", page).items:
            assert [difference for difference in item.differences if difference.old != difference.new], item.key


def test_nothing_that_is_online_changes(demo: Demo, online_before: list[tuple]):
    assert online() == online_before


def test_a_second_time_only_the_passwords_are_new(demo: Demo, client: Client):
    again = make_demo()

    assert counts(again) == (12, 5)
    assert User.objects.filter(username__endswith=DOMAIN).count() == len(Role)
    for old, new in zip(demo.accounts, again.accounts, strict=True):
        assert not client.login(username=old.user.username, password=old.password)
        assert client.login(username=new.user.username, password=new.password)


def test_what_was_decided_is_filled_up(demo: Demo):
    service = Service.objects.get(slug="koffie-uur-voor-ouders")
    service.current_workflow_task_state.approve(user_of(demo, Role.MODERATOR))

    assert Service.objects.get(slug="koffie-uur-voor-ouders").live
    assert counts(make_demo()) == (12, 5)


def test_the_passwords_are_printed(demo: Demo, client: Client):
    out = StringIO()
    call_command("make_demo", stdout=out)

    assert TOTP_SECRET.search(out.getvalue())
    words = next(line for line in out.getvalue().splitlines() if line.startswith(Role.MODERATOR)).split()
    assert client.login(username=words[1], password=words[2])


def test_production_is_refused(demo: Demo, client: Client, settings):
    settings.MADE_UP_DATA = False

    for command in ("make_demo", "demo_code"):
        with pytest.raises(CommandError, match="does not run with the settings of production"):
            call_command(command)
    account = demo.accounts[-1]
    assert client.login(username=account.user.username, password=account.password)


def test_without_the_made_up_municipality_nothing_is_made(demo: Demo):
    Area.objects.filter(slug="lagewaard").update(is_fictional=False)

    with pytest.raises(CommandError, match="Lagewaard is not in the database yet"):
        call_command("make_demo")


def test_only_settings_that_say_so_allow_made_up_data():
    assert not base.MADE_UP_DATA
