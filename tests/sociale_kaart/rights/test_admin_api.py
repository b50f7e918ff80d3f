"""The one program of the admin that is open: reading the own pages, for the menu."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Page, Site

from sociale_kaart.models import Area, MunicipalityRole
from sociale_kaart.rights.memberships import join_municipality
from tests.signing_in import sign_in

API = "/beheer/api/main/"


def signed_in(role: str, slug: str) -> Client:
    user = User.objects.create_user(f"{role}@example.org", f"{role}@example.org")
    join_municipality(user, Area.objects.get(slug=slug), role)
    client = Client()
    sign_in(client, user)
    return client


@pytest.mark.parametrize("role", [MunicipalityRole.MODERATOR, MunicipalityRole.PAGE_EDITOR])
def test_it_lists_the_pages_of_the_own_municipality_alone(lagewaard, role: str) -> None:
    client = signed_in(role, "lagewaard")
    own = Site.objects.get(hostname__startswith="lagewaard").root_page

    found = client.get(f"{API}pages/?limit=20&fields=*").json()

    shown = Page.objects.filter(pk__in=[item["id"] for item in found["items"]])
    assert shown
    own_trees = [page.pk for tree in own.get_translations(inclusive=True) for page in tree.get_descendants(True)]
    assert not [page for page in shown if page.pk not in own_trees and not page.get_descendants().filter(pk=own.pk)]
    assert client.get(f"{API}pages/{Site.objects.get(is_default_site=True).root_page_id}/").status_code == 404


def test_it_changes_nothing_and_finds_nothing_else(lagewaard) -> None:
    client = signed_in(MunicipalityRole.MODERATOR, "lagewaard")
    page = Site.objects.get(hostname__startswith="lagewaard").root_page
    closed = [
        *(f"pages/{page.pk}/action/{name}/" for name in ("unpublish", "publish", "delete", "copy", "move")),
        *("pages/find/?html_path=/", "images/", "documents/"),
    ]

    answers = {address: client.post(API + address).status_code for address in closed}
    answers |= {f"read {address}": client.get(API + address).status_code for address in closed}

    assert {address: status for address, status in answers.items() if status != 404} == {}
    page.refresh_from_db()
    assert page.live


def test_a_professional_gets_none_of_it(lagewaard) -> None:
    client = signed_in(MunicipalityRole.PROFESSIONAL, "lagewaard")

    assert client.get(f"{API}pages/").status_code == 404
