"""Each part of a listing has a rhythm of its own; a check is no edit."""

from datetime import date, timedelta

import pytest

from sociale_kaart.freshness import freshness, last_checks, last_checks_of, verify
from sociale_kaart.freshness.field_groups import FIELDS, group_of
from sociale_kaart.models import FieldGroup, ReviewRhythm, Service, Verification, VerificationMethod, WaitingTimeKind
from tests.sociale_kaart.views import make

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 26)
BY = {"by": "Wijkteam Haven", "method": VerificationMethod.PARTNER}
TEXT_PARTS = [group for group in FieldGroup if group != FieldGroup.WAITING_TIME]


@pytest.fixture
def service(city) -> Service:
    return make.service(city, "hulp")


def state_on(service: Service, day: date):
    return freshness(service, day, last_checks(service))


def test_a_check_of_the_whole_holds_for_each_part_as_long_as_its_rhythm(service):
    verify(service, None, on=TODAY, **BY)

    assert state_on(service, TODAY + timedelta(days=180)).state == "checked"
    assert state_on(service, TODAY + timedelta(days=181)).overdue == (FieldGroup.CONTACT, FieldGroup.HOURS)
    assert set(state_on(service, TODAY + timedelta(days=366)).overdue) == set(TEXT_PARTS)


def test_an_administrator_can_change_a_rhythm(service):
    ReviewRhythm.objects.filter(group=FieldGroup.CONTACT).update(days=10)
    verify(service, None, on=TODAY, **BY)

    assert state_on(service, TODAY + timedelta(days=11)).overdue == (FieldGroup.CONTACT,)


def test_a_check_of_one_part_says_nothing_of_the_others(service):
    verify(service, [FieldGroup.CONTACT], on=TODAY, **BY)

    fresh = state_on(service, TODAY)
    assert fresh.checked_on is None
    assert FieldGroup.CONTACT not in fresh.unchecked
    assert FieldGroup.COST in fresh.unchecked


def test_the_listing_is_checked_when_its_last_part_is(service):
    for days, group in enumerate(TEXT_PARTS):
        service.refresh_from_db()
        assert service.assured_date is None
        verify(service, [group], on=TODAY + timedelta(days=days), **BY)

    service.refresh_from_db()
    assert (service.assured_date, service.assured_by) == (TODAY, "Wijkteam Haven")


def test_said_twice_on_a_day_it_is_one_check(service):
    for _number in range(2):
        verify(service, None, on=TODAY, **BY)

    assert Verification.objects.count() == 1


def test_what_came_with_the_data_counts_until_somebody_looks(service):
    service.assured_date, service.assured_by = TODAY - timedelta(days=30), "Gids"
    service.save()
    verify(service, [FieldGroup.COST], on=TODAY, **BY)

    checks = {check.group: check for check in last_checks(service)}
    assert checks[FieldGroup.CONTACT].checked_on == TODAY - timedelta(days=30)
    assert checks[FieldGroup.COST].checked_on == TODAY


def test_many_listings_are_told_in_few_queries_and_as_each_alone(service, city, django_assert_num_queries):
    others = [make.service(city, f"dienst-{number}") for number in range(5)]
    verify(others[0], None, on=TODAY, **BY)
    verify(others[1], [FieldGroup.COST], on=TODAY, **BY)

    with django_assert_num_queries(2):
        many = last_checks_of(others)

    for other in others:
        alone = {check.group: check.checked_on for check in last_checks(other)}
        assert {check.group: check.checked_on for check in many[other.pk]} == alone


def test_publishing_a_draft_keeps_the_check_that_came_after_it(service):
    draft = service.save_revision()
    verify(service, None, on=TODAY, **BY)

    draft.publish()

    assert Service.objects.get().assured_date == TODAY


def test_to_confirm_a_waiting_time_is_to_measure_it(service):
    service.waiting_time_kind, service.waiting_time_weeks = WaitingTimeKind.CONCRETE, 6
    service.waiting_time_measured_on = TODAY - timedelta(days=90)
    service.save()
    verify(service, [FieldGroup.WAITING_TIME], on=TODAY, **BY)

    assert Service.objects.get().waiting_time_measured_on == TODAY


def test_a_waiting_time_that_nobody_measures_needs_no_check(service):
    assert FieldGroup.WAITING_TIME not in {check.group for check in last_checks(service)}


def test_fields_belong_to_one_part_also_in_a_language():
    names = [name for fields in FIELDS.values() for name in fields]

    assert len(names) == len(set(names))
    assert {name for name in names if not hasattr(Service, name)} == set()
    assert group_of("application_process_en") == FieldGroup.ACCESS
    assert group_of("phones") == FieldGroup.CONTACT


def test_the_page_says_which_parts_are_in_doubt(client, service):
    verify(service, None, on=TODAY - timedelta(days=200), **BY)

    page = client.get("/en/verwijswijzer/hulp/").content.decode()

    assert "The last check of this is long ago: phone and contact, place and opening hours." in page
    assert "The organisation looked at it itself." in page
