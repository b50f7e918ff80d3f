"""Who sent a change and who decides about it are told, in their own language."""

import pytest
from django.contrib.auth.models import User
from django.core import mail as outbox
from django.test import Client
from django.utils import translation
from wagtail.models import TaskState
from wagtail.users.models import UserProfile

from sociale_kaart.mail.sending import send_waiting
from sociale_kaart.models import OutgoingMail, Service
from sociale_kaart.moderation.deciding import decide_change
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.waiting import waiting_change
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address
from tests.sociale_kaart.moderation.making import page, submit


def queued() -> list[tuple[str, str]]:
    return [(mail.template, mail.to) for mail in OutgoingMail.objects.order_by("pk")]


def decided(state: TaskState, user: User, **rulings: Ruling) -> None:
    decide_change(state.pk, waiting_change(state).stamp, rulings, user)


def test_each_step_is_told_once(service: Service, partner: User, moderator: User, stranger: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    decided(state, moderator, summary_nl=Ruling(True))

    assert queued() == [
        ("change_received", partner.email),
        ("changes_waiting", moderator.email),
        ("approved", partner.email),
    ]
    assert not outbox.outbox


def test_what_is_returned_tells_why_and_where(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")
    decided(state, moderator, summary_nl=Ruling(True), description_nl=Ruling(False, "Te lang."))

    told = OutgoingMail.objects.get(template="returned_partly")
    assert told.context["reden"] == "Beschrijving (Nederlands): Te lang."
    assert told.context["online"] == "Samenvatting (Nederlands)"
    assert told.context["link"].endswith(address(Service, "edit", service.pk))


def test_what_is_returned_whole_promises_nothing_online(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    decided(state, moderator, summary_nl=Ruling(False, "Te kort."))

    told = OutgoingMail.objects.get(template="returned")
    assert told.context["reden"] == "Samenvatting (Nederlands): Te kort."


def test_the_names_of_fields_are_in_the_language_of_the_receiver(
    service: Service, partner: User, moderator: User
) -> None:
    UserProfile.objects.create(user=partner, preferred_language="en")
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")
    with translation.override("nl"):
        decided(state, moderator, summary_nl=Ruling(True), description_nl=Ruling(False, "Te lang."))

    told = OutgoingMail.objects.get(template="returned_partly")
    assert (told.context["online"], told.context["reden"]) == (
        "Summary (Nederlands)",
        "Description (Nederlands): Te lang.",
    )


def test_everybody_reads_the_own_language(service: Service, partner: User, moderator: User) -> None:
    UserProfile.objects.create(user=partner, preferred_language="en")
    submit(service, partner, summary_nl="Nieuw.")
    send_waiting()

    subjects = {mail.to[0]: mail.subject for mail in outbox.outbox}
    assert subjects[partner.email] == "We have received your change"
    assert subjects[moderator.email].startswith("Er wacht een wijziging")


def test_ten_changes_are_one_mail_to_the_moderator(service: Service, partner: User, moderator: User) -> None:
    for number in range(10):
        state = submit(service, partner, summary_nl=f"Nieuw {number}.")
        decided(state, moderator, summary_nl=Ruling(True))
    send_waiting()

    assert len([mail for mail in outbox.outbox if mail.to == [moderator.email]]) == 1


@pytest.mark.parametrize("gone", ["left", "inactive"])
def test_a_partner_who_is_gone_hears_no_more_and_the_change_stays(
    service: Service, partner: User, moderator: User, gone: str
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    OutgoingMail.objects.all().delete()
    if gone == "left":
        partner.organization_memberships.all().delete()
    else:
        User.objects.filter(pk=partner.pk).update(is_active=False)
    decided(state, moderator, summary_nl=Ruling(True))

    assert queued() == []
    assert Service.objects.get(pk=service.pk).summary_nl == "Nieuw."


def test_a_deleted_partner_leaves_a_change_that_can_be_decided(
    service: Service, partner: User, moderator: User
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    partner.delete()
    state.refresh_from_db()
    decided(TaskState.objects.get(pk=state.pk), moderator, summary_nl=Ruling(True))

    assert Service.objects.get(pk=service.pk).summary_nl == "Nieuw."


def test_the_reasons_stand_above_the_form_until_it_is_sent_again(
    service: Service, partner: User, moderator: User, client: Client
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    decided(state, moderator, summary_nl=Ruling(False, "<b>Te kort</b>"))
    sign_in(client, partner)
    url = address(Service, "edit", service.pk)

    shown = page(client.get(url)).select_one(".messages")
    assert "Samenvatting (Nederlands): <b>Te kort</b>" in " ".join(shown.text.split())
    submit(service, partner, summary_nl="Nieuw en langer.")
    assert "Te kort" not in page(client.get(url)).text
