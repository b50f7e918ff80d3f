"""Editors with the right to it write down which services go up or down; mistakes get a message at their field."""

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client

from search.models import Boost
from sociale_kaart.models import Service
from tests.search.world import World
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import add, address, data_of, edit, errors_of

GOOD = {"effect": "up", "words": "ruzie thuis\nwe schreeuwen veel"}


@pytest.fixture
def service(world: World) -> Service:
    return world.service("spreekuur")


@pytest.fixture
def admin(client: Client, admin_user) -> Client:
    sign_in(client, admin_user)
    return client


@pytest.fixture
def boost(service) -> Boost:
    return Boost.objects.create(service=service, **GOOD)


def test_an_editor_moves_a_service_and_it_works_at_the_next_question(admin, service, ask):
    assert ask("schreeuwen veel").total == 0

    answer = add(admin, Boost, service=service.pk, **GOOD)

    assert errors_of(answer) == {}
    assert [hit.slug for hit in ask("we schreeuwen zo veel").hits] == ["spreekuur"]


def test_a_change_and_a_deletion_work_too(admin, boost, ask):
    assert errors_of(edit(admin, boost, words="knutselen")) == {}
    assert ask("knutselen").total == 1
    assert ask("ruzie thuis").total == 0

    admin.post(address(Boost, "delete", boost.pk))

    assert ask("knutselen").total == 0


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"service": ""}, "service"),
        ({"service": "99999999"}, "service"),
        ({"service": "1; drop table"}, "service"),
        ({"service": "9" * 30}, "service"),
        ({"effect": "hoogst"}, "effect"),
        ({"words": ""}, "words"),
        ({"words": "\n \n"}, "words"),
        ({"words": "goed\n!?"}, "words"),
        ({"words": "woord\n" * 101}, "words"),
        ({"words": "x" * 301}, "words"),
        ({"words": "x" * 6000}, "words"),
        ({"words": "\x00"}, "words"),
        ({"start_date": "2026-12-01", "end_date": "2026-11-01"}, "end_date"),
        ({"start_date": "morgen"}, "start_date"),
        ({"note": "x" * 2001}, "note"),
    ],
)
def test_a_mistake_is_a_message_at_its_field_and_nothing_is_written(admin, service, changes, field):
    answer = add(admin, Boost, **{"service": service.pk, **GOOD, **changes})

    assert list(errors_of(answer)) == [field]
    assert not Boost.objects.exists()


def test_what_was_done_stands_in_the_history(admin, boost):
    edit(admin, boost, words="knutselen")

    page = admin.get(address(Boost, "history", boost.pk))

    assert page.status_code == 200
    assert [entry.action for entry in page.context["object_list"]] == ["wagtail.edit"]


def test_the_list_is_searched_and_filtered(admin, world, boost):
    ended = Boost.objects.create(service=world.service("ander"), effect="down", words="geld", end_date="2026-11-25")

    def found(**parameters: str) -> set[int]:
        page = admin.get(address(Boost, "list_results"), parameters)
        return {one.pk for one in page.context["object_list"]}

    assert found() == {boost.pk, ended.pk}
    assert found(q="schreeuwen") == {boost.pk}
    assert found(q="ander") == {ended.pk}
    assert found(effect="down") == {ended.pk}
    assert found(counts_today="true") == {boost.pk}
    assert found(counts_today="false") == {ended.pk}
    assert found(municipality=str(world.municipality.pk)) == {boost.pk, ended.pk}
    assert found(municipality=str(world.elsewhere.pk)) == set()
    assert admin.get(address(Boost, "list"), {"effect": "\x00", "municipality": "x'", "q": "\x00"}).status_code == 200


def login(*codenames: str) -> Client:
    group = Group.objects.create(name="redactie")
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *codenames]))
    user = User.objects.create_user("redacteur")
    user.groups.add(group)
    client = Client()
    sign_in(client, user)
    return client


def test_without_the_right_nobody_sees_or_changes_it(boost):
    client = login("change_service")

    for name, args in [("list", ()), ("add", ()), ("edit", (boost.pk,)), ("delete", (boost.pk,))]:
        assert client.get(address(Boost, name, *args)).status_code == 404, name
        client.post(address(Boost, name, *args), {"service": boost.service_id, **GOOD, "words": "knutselen"})
    assert Boost.objects.get().words == GOOD["words"]


def test_with_the_right_to_change_one_changes_and_does_not_delete(boost):
    client = login("change_boost", "keep_every_municipality")

    url = address(Boost, "edit", boost.pk)
    client.post(url, data_of(client.get(url)) | {"words": "knutselen"})
    client.post(address(Boost, "delete", boost.pk))

    assert Boost.objects.get().words == "knutselen"


def test_the_menu_names_it(admin, boost):
    assert address(Boost, "list") in admin.get("/beheer/").content.decode()
