"""The small world of the tests about rights."""

import pytest
from django.test import Client

from tests.signing_in import sign_in
from tests.sociale_kaart.rights.world import World


@pytest.fixture
def world(db) -> World:
    return World.make()


@pytest.fixture
def partner(world: World, client: Client) -> Client:
    sign_in(client, world.own.partner)
    return client


@pytest.fixture
def moderator(world: World) -> Client:
    client = Client()
    sign_in(client, world.moderator)
    return client


@pytest.fixture
def administrator(world: World, admin_user) -> Client:
    client = Client()
    sign_in(client, admin_user)
    return client
