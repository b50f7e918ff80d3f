"""The small world of the tests about rights."""

import pytest
from django.test import Client

from tests.sociale_kaart.rights.world import World


@pytest.fixture
def world(db) -> World:
    return World.make()


@pytest.fixture
def partner(world: World, client: Client) -> Client:
    client.force_login(world.own.partner)
    return client


@pytest.fixture
def moderator(world: World) -> Client:
    client = Client()
    client.force_login(world.moderator)
    return client


@pytest.fixture
def administrator(world: World, admin_user) -> Client:
    client = Client()
    client.force_login(admin_user)
    return client
