"""Two people who edit one entry at the same time lose nothing."""

from datetime import date, time
from decimal import Decimal

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from sociale_kaart.models import Location, Schedule, Service, ServiceAtLocation
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address, data_of
from tests.sociale_kaart.moderation.making import draft, page


@pytest.fixture
def colleague(client: Client, admin_user: User) -> Client:
    sign_in(client, admin_user)
    return client


@pytest.fixture
def opened(service: Service, partner: User, colleague: Client) -> dict:
    """The form as somebody has it before them, with a name and a summary that he typed."""
    draft(service, partner)
    return data_of(colleague.get(address(Service, "edit", service.pk))) | {"summary_nl": "Van mij."}


def newest(service: Service) -> Service:
    return Service.objects.get(pk=service.pk).get_latest_revision_as_object()


def send(client: Client, service: Service, data: dict):
    return client.post(address(Service, "edit", service.pk), data)


def merge(client: Client, service: Service, shown, **choices: str):
    url = reverse("merge_versions", args=["service", service.pk])
    return client.post(url, {"sealed": page(shown).select_one("[name=sealed]")["value"]} | choices)


def test_what_nobody_else_touched_is_saved_as_always(service: Service, colleague: Client, opened: dict) -> None:
    assert send(colleague, service, opened).status_code == 302
    assert newest(service).summary_nl == "Van mij."


@pytest.mark.parametrize("action", ["action-publish", "action-submit", ""])
def test_what_my_browser_saved_by_itself_is_no_other_version(
    service: Service, colleague: Client, admin_user: User, opened: dict, action: str
) -> None:
    """The form that is sent in the end tells upon which version it was begun, and not what was saved since."""
    draft(service, admin_user, summary_nl="Van m")

    assert send(colleague, service, opened | ({action: "1"} if action else {})).status_code == 302
    assert newest(service).summary_nl == "Van mij."


def test_a_newer_version_is_shown_beside_and_not_written_over(
    service: Service, partner: User, colleague: Client, opened: dict
) -> None:
    draft(service, partner, summary_nl="Van de ander.", email="nieuw@example.org")
    shown = send(colleague, service, opened)

    assert shown.status_code == 409
    rows = {row["data-row"]: row for row in page(shown).select("[data-row]")}
    assert set(rows) == {"summary_nl", "email"}
    assert not rows["summary_nl"].select("[checked]")
    assert rows["email"].select_one("[checked]")["value"] == "theirs"
    assert newest(service).summary_nl == "Van de ander."


@pytest.mark.parametrize("action", ["action-publish", "action-submit", ""])
def test_no_button_writes_over_the_other(
    service: Service, partner: User, colleague: Client, opened: dict, action: str
) -> None:
    draft(service, partner, summary_nl="Van de ander.")

    assert send(colleague, service, opened | ({action: "1"} if action else {})).status_code == 409
    assert newest(service).summary_nl == "Van de ander."
    assert Service.objects.get(pk=service.pk).summary_nl == "Wij helpen je op weg."


def test_both_are_kept_in_one_draft(service: Service, partner: User, colleague: Client, opened: dict) -> None:
    draft(service, partner, summary_nl="Van de ander.", email="nieuw@example.org", phones=["0800 2000"])
    shown = send(colleague, service, opened)
    assert merge(colleague, service, shown, summary_nl="mine", email="theirs", phones="theirs").status_code == 302

    merged = newest(service)
    assert (merged.summary_nl, merged.email) == ("Van mij.", "nieuw@example.org")
    assert [phone.number for phone in merged.phones.all()] == ["0800 2000"]


def test_hours_dates_and_prices_come_through_unharmed(
    service: Service, location: Location, partner: User, colleague: Client
) -> None:
    place = ServiceAtLocation(location=location)
    place.schedules = [Schedule(byday="MO", opens_at=time(9), closes_at=time(12))]
    kept = {"service_at_locations": [place], "start_date": date(2026, 9, 1), "cost_amount": Decimal("2.50")}
    draft(service, partner, **kept)
    mine = data_of(colleague.get(address(Service, "edit", service.pk))) | {"summary_nl": "Van mij."}
    draft(service, partner, summary_nl="Van de ander.")
    assert merge(colleague, service, send(colleague, service, mine), summary_nl="mine").status_code == 302

    merged = newest(service)
    hours = merged.service_at_locations.get().schedules.get()
    assert (merged.summary_nl, str(hours)) == ("Van mij.", "MO 09:00-12:00")
    assert (merged.start_date, merged.cost_amount) == (kept["start_date"], kept["cost_amount"])


def test_a_field_without_a_choice_is_asked_again(
    service: Service, partner: User, colleague: Client, opened: dict
) -> None:
    draft(service, partner, summary_nl="Van de ander.")
    again = merge(colleague, service, send(colleague, service, opened))

    assert again.status_code == 409
    assert merge(colleague, service, again, summary_nl="mine").status_code == 302
    assert newest(service).summary_nl == "Van mij."


def test_somebody_who_saves_once_more_meanwhile_is_not_written_over(
    service: Service, partner: User, colleague: Client, opened: dict
) -> None:
    draft(service, partner, summary_nl="Van de ander.")
    shown = send(colleague, service, opened)
    draft(service, partner, summary_nl="Nog eens.")
    again = merge(colleague, service, shown, summary_nl="mine")

    assert (again.status_code, newest(service).summary_nl) == (409, "Nog eens.")
    assert "Nog eens" in page(again).text


def test_a_form_opened_before_anybody_saved_is_not_the_newest(
    service: Service, partner: User, colleague: Client
) -> None:
    first = data_of(colleague.get(address(Service, "edit", service.pk)))
    draft(service, partner, summary_nl="Van de ander.")

    assert send(colleague, service, first | {"summary_nl": "Van mij."}).status_code == 409
    assert newest(service).summary_nl == "Van de ander."


def test_what_autosave_wrote_over_counts_as_newer(
    service: Service, partner: User, colleague: Client, opened: dict
) -> None:
    changed = newest(service)
    changed.summary_nl = "Vanzelf bewaard."
    changed.save_revision(user=partner, overwrite_revision=changed.get_latest_revision())

    shown = send(colleague, service, opened)
    assert shown.status_code == 409
    assert newest(service).summary_nl == "Vanzelf bewaard."


def test_a_form_with_another_fault_still_knows_upon_what_it_was_begun(
    service: Service, partner: User, colleague: Client, opened: dict
) -> None:
    draft(service, partner, summary_nl="Van de ander.")
    faulty = send(colleague, service, opened | {"email": "geen adres"})
    assert faulty.status_code == 200

    assert send(colleague, service, data_of(faulty) | {"email": "goed@example.org"}).status_code == 409
    assert newest(service).summary_nl == "Van de ander."


@pytest.mark.parametrize("sealed", ["", "x", "a:b:c"])
def test_a_forged_version_is_refused(service: Service, colleague: Client, opened: dict, sealed: str) -> None:
    url = reverse("merge_versions", args=["service", service.pk])

    assert colleague.post(url, {"sealed": sealed, "summary_nl": "mine"}).status_code == 302
    assert newest(service).summary_nl == "Wij helpen je op weg."


def test_nobody_merges_what_is_not_his(service: Service, stranger: User, client: Client) -> None:
    sign_in(client, stranger)

    assert client.post(reverse("merge_versions", args=["service", service.pk]), {"sealed": "x"}).status_code == 404
