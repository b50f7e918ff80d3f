"""What may still be said of a listing on a day."""

from datetime import date

import pytest

from sociale_kaart.freshness import Freshness, WaitingTime, freshness, waiting_time
from sociale_kaart.models import Service

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("checked_on", "today", "state"),
    [
        (None, TODAY, "never"),
        (date(2026, 11, 26), TODAY, "checked"),
        (date(2025, 11, 26), TODAY, "checked"),
        (date(2025, 11, 25), TODAY, "old"),
        (date(2027, 2, 28), date(2028, 2, 29), "checked"),
        (date(2027, 2, 27), date(2028, 2, 29), "old"),
        (date(2028, 2, 29), date(2029, 2, 28), "checked"),
        (date(2028, 2, 29), date(2029, 3, 1), "old"),
    ],
)
def test_a_check_holds_for_a_year(checked_on, today, state):
    assert freshness(Service(assured_date=checked_on), today).state == state


def test_an_edit_is_no_check():
    service = Service(last_modified=TODAY, source_year=2021)

    assert freshness(service, TODAY) == Freshness("never", changed_on=TODAY, source_year=2021)


def test_who_checked_is_kept():
    service = Service(assured_date=TODAY, assured_by="Lagewaard Beweegt")

    assert freshness(service, TODAY) == Freshness("checked", TODAY, "Lagewaard Beweegt")


@pytest.mark.parametrize(
    ("kind", "weeks", "measured_on", "expected"),
    [
        ("concrete", 6, date(2026, 11, 26), WaitingTime("measured", 6, date(2026, 11, 26))),
        ("concrete", 6, date(2026, 10, 27), WaitingTime("measured", 6, date(2026, 10, 27))),
        ("concrete", 6, date(2026, 10, 26), WaitingTime("unknown", None, date(2026, 10, 26))),
        ("concrete", 0, date(2026, 11, 1), WaitingTime("measured", 0, date(2026, 11, 1))),
        ("concrete", 6, date(2026, 11, 27), WaitingTime("unknown", None, date(2026, 11, 27))),
        ("concrete", None, date(2026, 11, 1), WaitingTime("unknown", None, date(2026, 11, 1))),
        ("concrete", None, None, WaitingTime("unknown")),
        ("route", None, None, WaitingTime("route")),
        ("unknown", None, None, WaitingTime("unknown")),
    ],
)
def test_a_waiting_time_holds_for_thirty_days(kind, weeks, measured_on, expected):
    service = Service(waiting_time_kind=kind, waiting_time_weeks=weeks, waiting_time_measured_on=measured_on)

    assert waiting_time(service, TODAY) == expected
