"""What belongs to another organisation or municipality is not there: not under any address of the admin."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client

from portal import urls
from tests.sociale_kaart.rights.addresses import Foreign, Pattern, admin_patterns, database
from tests.sociale_kaart.rights.world import World

HOME = "/beheer/"
# Own account and sign-in: they name nothing of anybody else.
OPEN = {
    "wagtailadmin_account",
    "wagtailadmin_editing_sessions:release",
    "wagtailadmin_password_reset_confirm",
}
LEAVES = {"wagtailadmin_logout"}


@pytest.fixture
def plain_404(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand closed doors are quicker without the whole page that says so."""

    def not_found(_request: HttpRequest, exception: Exception) -> HttpResponse:
        return HttpResponse(str(exception), status=404)

    monkeypatch.setattr(urls, "handler404", not_found)


def knock(client: Client, method: str, address: str) -> tuple[int, str, str]:
    """Status, where it leads, and what it says."""
    response = getattr(client, method)(address)
    text = b"".join(response.streaming_content) if response.streaming else response.content
    return response.status_code, response.headers.get("Location", ""), text.decode(errors="ignore")


def faults(client: Client, pattern: Pattern, address: str, secret: str) -> list[str]:
    """What goes wrong when one tries an address of another's."""
    found = []
    for method in ("get", "post") if pattern.parameters else ("get",):
        status, leads_to, text = knock(client, method, address)
        if secret in text or secret in leads_to:
            found.append(f"{method} {pattern.name} names what is another's")
        # A method that the address has for nobody tells nothing either.
        is_closed = status in (404, 405) or (status == 302 and leads_to == HOME)
        if pattern.parameters and not is_closed and pattern.name not in OPEN:
            found.append(f"{method} {pattern.name} answers {status} {leads_to}")
    return found


def try_every_address(client: Client, foreign: Foreign) -> list[str]:
    client.raise_request_exception, secret = False, foreign.corner.word
    patterns = [pattern for pattern in admin_patterns() if pattern.name and pattern.name not in LEAVES]
    addresses = [(pattern, foreign.address(pattern)) for pattern in patterns]
    before = database()
    found = [fault for pattern, address in addresses for fault in faults(client, pattern, address, secret)]
    changed = [label for label, rows in database().items() if rows != before[label]]
    return found + [f"{label} changed" for label in changed]


def test_a_partner_finds_nothing_of_another_organization_under_any_address(
    world: World, partner: Client, plain_404: None
) -> None:
    found = try_every_address(partner, Foreign(world.neighbour))
    assert not found, "\n".join(found)


def test_a_moderator_finds_nothing_of_another_municipality_under_any_address(
    world: World, moderator: Client, plain_404: None
) -> None:
    found = try_every_address(moderator, Foreign(world.far))
    assert not found, "\n".join(found)
