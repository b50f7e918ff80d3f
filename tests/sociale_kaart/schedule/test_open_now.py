"""Services that are open now, and their state: the filter and the page agree."""

from datetime import date
from itertools import product

import pytest

from sociale_kaart.models import Area, AreaKind, Service, ServiceStatus
from sociale_kaart.schedule import OpenState, open_service_ids, place_state, service_state
from tests.sociale_kaart.schedule.hours import EVERY_DAY, at, hours, other_hours

THURSDAY_NOON = at("2026-11-26T12:00")


def _office():
    return [hours("MO,TU,WE,TH,FR", "09:00", "17:00")]


def _open(municipality, moment=THURSDAY_NOON) -> set[str]:
    return {Service.objects.get(pk=pk).slug for pk in open_service_ids(municipality, moment)}


def test_only_what_is_certainly_open_is_open(municipality, make_service):
    make_service("open", _office())
    make_service("closed", [hours("TH", "13:00", "17:00")])
    make_service("by-appointment", [hours("TH", "09:00", "17:00", "op afspraak")])
    make_service("first-thursday", [hours("TH", "09:00", "17:00", "eerste donderdag van de maand")])
    make_service("no-hours", [])
    make_service("no-place")
    make_service("closed-today", [*_office(), other_hours("2026-11-26")])
    make_service("open-today", [hours("MO", "09:00", "17:00"), other_hours("2026-11-26", "10:00", "14:00")])
    make_service("only-a-date", [other_hours("2026-11-26", "10:00", "14:00")])

    assert _open(municipality) == {"open", "open-today", "only-a-date"}


def test_one_open_place_is_enough_and_a_closed_date_holds_for_its_place(municipality, make_service):
    make_service("two-places", [*_office(), other_hours("2026-11-26")], _office())

    assert _open(municipality) == {"two-places"}


def test_a_hidden_place_counts(municipality, make_service):
    make_service("shelter", [hours(EVERY_DAY, "00:00", "23:59")], is_hidden=True)

    assert _open(municipality) == {"shelter"}


@pytest.mark.parametrize("status", [status for status in ServiceStatus if status not in ("active", "pilot")])
def test_a_service_that_is_not_surely_running_is_not_open(municipality, make_service, status):
    service = make_service("doubtful", _office(), status=status)
    is_doubt = status in (ServiceStatus.PLANNED, ServiceStatus.UNKNOWN)

    assert _open(municipality) == set()
    assert service_state(service, THURSDAY_NOON).state == ("ask" if is_doubt else "closed")


def test_drafts_and_another_municipality_are_left_out(municipality, make_service):
    elsewhere = Area.add_root(kind=AreaKind.MUNICIPALITY, slug="elders", name="Elders")
    make_service("draft", _office(), live=False)
    make_service("elsewhere", _office(), municipality=elsewhere)

    assert _open(municipality) == set()
    assert _open(elsewhere) == {"elsewhere"}


def test_hours_hold_from_the_start_to_the_end_of_a_service(municipality, make_service):
    first, last = date(2026, 11, 27), date(2026, 12, 4)
    service = make_service("course", [hours("FR", "22:00", "02:00"), hours("TH", "23:00", "03:00")])
    Service.objects.update(start_date=first, end_date=last)
    service.refresh_from_db()

    # The night of Thursday to Friday starts before the service does.
    assert (_open(municipality, at("2026-11-27T01:00")), _open(municipality, at("2026-11-28T01:00"))) == (
        set(),
        {"course"},
    )
    assert service_state(service, at("2026-11-26T12:00")) == OpenState("closed", next_opening=at("2026-11-27T22:00"))
    assert service_state(service, at("2026-12-04T23:00")).state == "open"
    assert service_state(service, at("2026-12-05T12:00")) == OpenState("closed")


def test_the_state_of_a_service_joins_its_places(municipality, make_service):
    service = make_service("two", [hours("TH", "09:00", "13:00")], [hours("TH", "12:30", "18:00")])
    first, second = service.service_at_locations.all()

    assert service_state(service, THURSDAY_NOON) == OpenState("open", until=at("2026-11-26T18:00"))
    assert place_state(first, THURSDAY_NOON) == OpenState("open", until=at("2026-11-26T13:00"))
    assert place_state(second, THURSDAY_NOON) == OpenState("closed", next_opening=at("2026-11-26T12:30"))


def test_the_number_of_queries_does_not_grow(municipality, make_service, django_assert_num_queries):
    for number in range(5):
        make_service(f"service-{number}", [*_office(), other_hours("2026-11-26", "09:00", "13:00")], _office())

    with django_assert_num_queries(2):
        assert len(open_service_ids(municipality, THURSDAY_NOON)) == 5


def test_a_prefetched_service_costs_no_queries(make_service, django_assert_num_queries):
    make_service("office", _office())
    service = Service.objects.prefetch_related(
        "service_at_locations__schedules", "service_at_locations__schedule_exceptions"
    ).get()

    with django_assert_num_queries(0):
        assert service_state(service, THURSDAY_NOON).state == "open"


def test_the_filter_agrees_with_the_state_of_each_service(municipality, make_service):
    for number, rows in enumerate(
        [
            _office(),
            [hours("MO,TU,WE,TH,FR", "00:00", "23:59"), hours("SA,SU", "00:00", "23:59")],
            [hours("FR,SA", "22:00", "04:00")],
            [hours("TU", "10:00", "12:00", "tweede dinsdag van de maand")],
            [hours(EVERY_DAY, "20:00", "00:00", "aanmelden tot 22 uur"), other_hours("2026-12-26", "01:00", "05:00")],
            [hours("MO", "10:00", "12:00", "in de even weken"), other_hours("2026-12-24")],
        ]
    ):
        make_service(f"service-{number}", rows)
    services = Service.objects.prefetch_related(
        "service_at_locations__schedules", "service_at_locations__schedule_exceptions"
    )
    seen = set()

    for day, hour in product((5, 7, 8, 24, 25, 26, 27, 28), range(1, 24, 3)):
        moment = at(f"2026-12-{day:02}T{hour:02}:30")
        found = open_service_ids(municipality, moment)
        assert found == {row.pk for row in services if service_state(row, moment).state == "open"}, moment
        seen |= found

    assert seen == {service.pk for service in services}
