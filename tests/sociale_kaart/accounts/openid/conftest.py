"""A browser that goes to the provider and comes back."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlsplit

import pytest
import requests
from django.http import HttpResponse
from django.test import Client

from sociale_kaart.accounts.openid import provider as ours
from sociale_kaart.accounts.openid import views

# Loaded while it is off: which addresses the portal has is settled once.
from tests.sociale_kaart.accounts.openid import urls
from tests.sociale_kaart.accounts.openid.documents import CLIENT, SECRET
from tests.sociale_kaart.accounts.openid.provider import LocalProvider

START, BACK = "/beheer/inloggen/organisatie/", "/beheer/inloggen/organisatie/terug/"


@pytest.fixture(scope="module")
def local_provider() -> Iterator[LocalProvider]:
    with LocalProvider() as provider:
        yield provider
        provider.shutdown()


@pytest.fixture
def provider(local_provider: LocalProvider, settings) -> LocalProvider:
    local_provider.behave()
    ours.forget()
    views.ATTEMPTS.clear()
    settings.ROOT_URLCONF = urls.__name__
    settings.OPENID_CONNECT = {
        "issuer": local_provider.issuer,
        "client_id": CLIENT,
        "secret": SECRET,
        "name": "Almere ID",
        "verified_claim": "email_verified",
        "proofs": (),
    }
    return local_provider


def go_out(client: Client, then: str = "") -> str:
    """The address to which the page leads."""
    page = client.post(START, {"next": then} if then else {}).content.decode()
    return unescape(re.search(r'content="0;url=([^"]+)"', page)[1])


def come_back(client: Client, then: str = "") -> str:
    """The address with which the provider sends the browser back to us."""
    answer = requests.get(go_out(client, then), allow_redirects=False, timeout=5)
    return answer.headers["Location"].removeprefix("http://testserver")


def sign_in_elsewhere(client: Client, then: str = "") -> HttpResponse:
    return client.get(come_back(client, then))


def refused(response: HttpResponse) -> tuple[int, str]:
    """Its status, and the reason that the page tells in words."""
    return response.status_code, re.search(r'data-reason="(\w+)"', response.content.decode())[1]


def path_of(address: str) -> str:
    return urlsplit(address).path
