"""Small, safe changes of a trusted organisation go online at once; everything else waits, and all of it is shown."""

from datetime import time
from threading import Thread

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.urls import reverse

from sociale_kaart.models import (
    Area,
    ChangeRoute,
    DirectChange,
    FieldChange,
    Location,
    Organization,
    OutgoingMail,
    Schedule,
    Service,
    ServiceAtLocation,
)
from sociale_kaart.moderation import hooks
from sociale_kaart.moderation.faults import AlreadyDecidedError, NewerVersionError
from sociale_kaart.moderation.trusted import decide_direct, publish_safe_units
from sociale_kaart.moderation.waiting import waiting_change
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import edit
from tests.sociale_kaart.moderation.making import submit


@pytest.fixture
def trusted(service: Service) -> Service:
    Organization.objects.filter(pk=service.organization_id).update(is_trusted=True)
    return Service.objects.get(pk=service.pk)


def again(service: Service) -> Service:
    return Service.objects.get(pk=service.pk)


def number(service: Service) -> str:
    return again(service).phones.get().number


def test_a_number_sent_through_the_form_is_online_at_once(trusted: Service, partner: User, client: Client) -> None:
    sign_in(client, partner)
    answer = edit(client, trusted, **{"phones-0-number": "036 765 43 21", "action-submit": "1"})

    assert answer.status_code == 302
    assert number(trusted) == "036 765 43 21"
    assert not again(trusted).workflow_in_progress
    shown = client.get(answer["Location"]).content.decode()
    assert "Meteen online, zonder wachten: Telefoonnummers." in shown
    change = FieldChange.objects.get()
    assert (change.how, change.user, change.field) == (ChangeRoute.TRUSTED, partner, "phones")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, [("online_at_once", "partner@example.org")]),
        (
            {"summary_nl": "Nieuw."},
            [("change_received", "partner@example.org"), ("changes_waiting", "moderator@example.org")],
        ),
    ],
)
def test_nobody_is_told_to_wait_for_what_is_online_at_once(
    trusted: Service, partner: User, moderator: User, client: Client, changed: dict, told: list
) -> None:
    sign_in(client, partner)
    before = OutgoingMail.objects.count()

    edit(client, trusted, **{"phones-0-number": "036 765 43 21", "action-submit": "1"}, **changed)

    assert list(OutgoingMail.objects.order_by("pk").values_list("template", "to")[before:]) == told


def test_what_was_stopped_before_it_was_online_was_not_submitted_either(
    trusted: Service, partner: User, client: Client, monkeypatch
) -> None:
    sign_in(client, partner)
    before = OutgoingMail.objects.count()
    monkeypatch.setattr(hooks, "publish_safe_units", lambda *_told: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        edit(client, trusted, **{"phones-0-number": "036 765 43 21", "action-submit": "1"})

    assert not again(trusted).workflow_in_progress
    assert again(trusted).latest_revision_id == trusted.latest_revision_id
    assert OutgoingMail.objects.count() == before


def withdraw_trust() -> None:
    """As another process of the server does."""
    Organization.objects.update(is_trusted=False)
    connection.close()


@pytest.mark.django_db(transaction=True)
def test_trust_that_is_withdrawn_while_somebody_submits_leaves_nobody_untold(
    trusted: Service, partner: User, client: Client, monkeypatch
) -> None:
    sign_in(client, partner)
    before = OutgoingMail.objects.count()
    withdrawal = Thread(target=withdraw_trust)

    def publish_after_withdrawal(*told: object) -> list[str]:
        withdrawal.start()
        withdrawal.join(2)
        return publish_safe_units(*told)

    monkeypatch.setattr(hooks, "publish_safe_units", publish_after_withdrawal)
    edit(client, trusted, **{"phones-0-number": "036 765 43 21", "action-submit": "1"})
    withdrawal.join(30)

    assert [mail.template for mail in OutgoingMail.objects.order_by("pk")[before:]] == ["online_at_once"]
    assert number(trusted) == "036 765 43 21"
    assert not Organization.objects.filter(is_trusted=True).exists()


def test_a_draft_that_is_not_sent_goes_nowhere(trusted: Service, partner: User, client: Client) -> None:
    sign_in(client, partner)
    edit(client, trusted, **{"phones-0-number": "036 765 43 21"})

    assert number(trusted) == "036 123 45 67"


def test_the_rest_of_the_change_waits(trusted: Service, partner: User) -> None:
    state = submit(trusted, partner, summary_nl="Nieuw.", phones=["036 7654321"])
    publish_safe_units(state, partner)

    assert (number(trusted), again(trusted).summary_nl) == ("036 7654321", "Wij helpen je op weg.")
    assert [each.unit for each in waiting_change(state).differences] == ["summary_nl"]


def test_who_is_not_trusted_waits(service: Service, partner: User) -> None:
    publish_safe_units(submit(service, partner, phones=["036 7654321"]), partner)

    assert number(service) == "036 123 45 67"
    assert not DirectChange.objects.exists()


def test_hours_are_safe_and_another_place_is_not(trusted: Service, partner: User, location: Location) -> None:
    place = ServiceAtLocation(location=location)
    place.schedules = [Schedule(byday="MO", opens_at=time(9), closes_at=time(12))]
    publish_safe_units(submit(trusted, partner, service_at_locations=[place]), partner)
    assert not again(trusted).service_at_locations.exists()

    again(trusted).get_latest_revision().publish()
    known = again(trusted).service_at_locations.get()
    known.schedules = [Schedule(byday="MO,TU", opens_at=time(9), closes_at=time(12))]
    publish_safe_units(submit(trusted, partner, service_at_locations=[known]), partner)
    assert again(trusted).service_at_locations.get().schedules.get().byday == "MO,TU"


def test_one_tap_undoes_it(trusted: Service, partner: User, moderator: User) -> None:
    publish_safe_units(submit(trusted, partner, phones=["036 7654321"]), partner)
    key = DirectChange.objects.get().pk
    decide_direct(key, False, moderator)

    assert number(trusted) == "036 123 45 67"
    assert FieldChange.objects.first().how == ChangeRoute.UNDO
    with pytest.raises(AlreadyDecidedError):
        decide_direct(key, False, moderator)


def test_who_wrote_it_hears_that_it_was_undone(trusted: Service, partner: User, moderator: User) -> None:
    publish_safe_units(submit(trusted, partner, phones=["036 7654321"]), partner)
    OutgoingMail.objects.all().delete()

    decide_direct(DirectChange.objects.get().pk, False, moderator)

    (mail,) = OutgoingMail.objects.all()
    assert (mail.template, mail.to, mail.context["veld"]) == ("undone", partner.email, "Telefoonnummers")


def test_what_changed_since_is_not_undone_blindly(trusted: Service, partner: User, moderator: User) -> None:
    publish_safe_units(submit(trusted, partner, phones=["036 7654321"]), partner)
    first = DirectChange.objects.get().pk
    publish_safe_units(submit(trusted, partner, phones=["0800 2000"]), partner)

    with pytest.raises(NewerVersionError):
        decide_direct(first, False, moderator)
    assert number(trusted) == "0800 2000"


def test_seen_leaves_it(trusted: Service, partner: User, moderator: User) -> None:
    publish_safe_units(submit(trusted, partner, phones=["036 7654321"]), partner)
    decide_direct(DirectChange.objects.get().pk, True, moderator)

    assert number(trusted) == "036 7654321"


def test_a_moderator_of_elsewhere_undoes_nothing(trusted: Service, partner: User, stranger: User) -> None:
    publish_safe_units(submit(trusted, partner, phones=["036 7654321"]), partner)

    with pytest.raises(DirectChange.DoesNotExist):
        decide_direct(DirectChange.objects.get().pk, False, stranger)


def test_no_draft_changes_who_is_trusted(organization: Organization, partner: User) -> None:
    submit(organization, partner, description_nl="Wij zijn er.", is_trusted=True)
    Organization.objects.get(pk=organization.pk).get_latest_revision().publish()
    assert not Organization.objects.get(pk=organization.pk).is_trusted

    Organization.objects.filter(pk=organization.pk).update(is_trusted=True)
    Organization.objects.get(pk=organization.pk).get_latest_revision().publish()
    assert Organization.objects.get(pk=organization.pk).is_trusted


def test_a_moderator_says_whom_the_municipality_trusts(
    organization: Organization, partner: User, neighbour: Area, desk: Client
) -> None:
    foreign = Organization.objects.create(municipality=neighbour, slug="ver", name_nl="Ver", is_trusted=True)
    url = reverse("trusted_organizations")
    assert "JGZ" in desk.get(url).content.decode()
    desk.post(url, {"shown": [organization.pk, foreign.pk, "x"], "trusted": [organization.pk]})
    assert Organization.objects.get(pk=organization.pk).is_trusted

    desk.post(url, {"shown": [organization.pk, foreign.pk]})
    assert not Organization.objects.get(pk=organization.pk).is_trusted
    assert Organization.objects.get(pk=foreign.pk).is_trusted


def test_a_partner_does_not_trust_itself(organization: Organization, partner: User, client: Client) -> None:
    sign_in(client, partner)
    client.post(reverse("trusted_organizations"), {"shown": [organization.pk], "trusted": [organization.pk]})

    assert not Organization.objects.get(pk=organization.pk).is_trusted
