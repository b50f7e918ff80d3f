"""A partner sees at once how a change gets to the municipality."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sociale_kaart.models import Service
from sociale_kaart.moderation.deciding import decide_change
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.waiting import waiting_change
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address, edit
from tests.sociale_kaart.moderation.making import page, submit


def first_button(client: Client, user: User, service: Service) -> tuple[str, str]:
    sign_in(client, user)
    button = page(client.get(address(Service, "edit", service.pk))).select("form footer button[type=submit]")[0]
    return button.get("name", ""), " ".join(button.text.split())


def test_the_first_button_sends_a_change_to_the_municipality(service: Service, partner: User, client: Client) -> None:
    assert first_button(client, partner, service) == ("action-submit", "Stuur naar de gemeente")


def test_what_came_back_is_sent_again(service: Service, partner: User, moderator: User, client: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    decide_change(state.pk, waiting_change(state).stamp, {"summary_nl": Ruling(False, "Te kort.")}, moderator)

    assert first_button(client, partner, service) == ("action-submit", "Stuur opnieuw naar de gemeente")


def test_what_is_changed_while_it_waits_says_that_it_goes_along(
    service: Service, partner: User, moderator: User, client: Client
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")

    assert first_button(client, partner, service) == ("", "Voeg toe aan wat bij de gemeente wacht")
    edit(client, service, description_nl="Meer.")
    assert {each.unit for each in waiting_change(state).differences} == {"summary_nl", "description_nl"}


@pytest.mark.parametrize("is_waiting", [True, False])
def test_who_publishes_has_the_buttons_as_always(
    service: Service, partner: User, moderator: User, client: Client, is_waiting: bool
) -> None:
    if is_waiting:
        submit(service, partner, summary_nl="Nieuw.")

    assert first_button(client, moderator, service)[0] != "action-submit"
