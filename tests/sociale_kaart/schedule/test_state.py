"""Open, closed or ask first: over midnight, through the nights the clock changes, with exceptions and holidays."""

from datetime import UTC, date, timedelta

import pytest

from sociale_kaart.schedule import OpenState, open_state
from tests.sociale_kaart.schedule.hours import EVERY_DAY, at, hours, other_hours

FRIDAY_NIGHT = [hours("FR", "22:00", "02:00")]
SATURDAY_NIGHT = [hours("SA", "22:00", "04:00")]
OFFICE = [hours("MO,TU,WE,TH,FR", "09:00", "17:00")]
ALWAYS = [hours(EVERY_DAY, "00:00", "23:59")]


def test_no_hours_is_unknown_not_closed():
    assert open_state([], [], at("2026-11-26T12:00")) == OpenState("unknown")


def test_open_until_closing_and_closed_at_closing():
    assert open_state(OFFICE, [], at("2026-11-26T09:00")) == OpenState("open", until=at("2026-11-26T17:00"))
    assert open_state(OFFICE, [], at("2026-11-26T08:59")).next_opening == at("2026-11-26T09:00")
    assert open_state(OFFICE, [], at("2026-11-26T17:00")) == OpenState("closed", next_opening=at("2026-11-27T09:00"))
    assert open_state(OFFICE, [], at("2026-11-27T17:00")).next_opening == at("2026-11-30T09:00")


def test_the_moment_may_be_in_any_time_zone():
    state = open_state(OFFICE, [], at("2026-11-26T16:30").astimezone(UTC))

    assert state.until.isoformat() == "2026-11-26T17:00:00+01:00"


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        ("2026-11-27T21:59", "closed"),
        ("2026-11-27T22:00", "open"),
        ("2026-11-28T01:59", "open"),
        ("2026-11-28T02:00", "closed"),
        ("2026-11-27T01:00", "closed"),
    ],
)
def test_hours_over_midnight_belong_to_the_evening(moment, state):
    assert open_state(FRIDAY_NIGHT, [], at(moment)).state == state


def test_hours_that_touch_at_midnight_are_one():
    night = [hours(EVERY_DAY, "20:00", "23:59"), hours(EVERY_DAY, "00:00", "09:30")]
    until_midnight = [hours("FR", "20:00", "00:00"), hours("SA", "00:00", "01:00")]

    assert open_state(night, [], at("2026-11-26T23:59")) == OpenState("open", until=at("2026-11-27T09:30"))
    assert open_state(until_midnight, [], at("2026-11-27T21:00")).until == at("2026-11-28T01:00")


def test_overlapping_hours_end_with_the_last():
    rows = [hours("TH", "09:00", "13:00"), hours("TH", "12:00", "15:00"), hours("TH", "10:00", "11:00")]

    assert open_state(rows, [], at("2026-11-26T10:30")).until == at("2026-11-26T15:00")


def test_round_the_clock_has_no_end_and_no_holiday():
    assert open_state(ALWAYS, [], at("2026-11-26T23:59")) == OpenState("open")
    assert open_state(ALWAYS, [], at("2026-12-25T12:00")) == OpenState("open")
    in_two_rows = [hours("MO,TU,WE,TH,FR", "00:00", "23:59"), hours("SA,SU", "00:00", "23:59")]
    assert open_state(in_two_rows, [], at("2026-12-25T12:00")) == OpenState("open")


def test_round_the_clock_ends_at_a_closed_day_however_far():
    state = open_state(ALWAYS, [other_hours("2027-03-10")], at("2026-11-26T12:00"))

    assert state.until == at("2027-03-10T00:00")


def test_the_night_that_winter_time_starts():
    # 25 October 2026: from 03:00 the clock goes back to 02:00.
    assert open_state(SATURDAY_NIGHT, [], at("2026-10-25T02:30")).state == "open"
    assert open_state(SATURDAY_NIGHT, [], at("2026-10-25T02:30", second=True)).state == "open"
    until = open_state(SATURDAY_NIGHT, [], at("2026-10-24T22:00")).until
    assert until.isoformat() == "2026-10-25T04:00:00+01:00"
    assert until.astimezone(UTC) - at("2026-10-24T22:00").astimezone(UTC) == timedelta(hours=7)


def test_hours_that_end_in_the_double_hour_end_the_first_time():
    rows = [hours("SA", "22:00", "02:30")]

    assert open_state(rows, [], at("2026-10-25T02:15")).state == "open"
    assert open_state(rows, [], at("2026-10-25T02:45")).state == "closed"
    assert open_state(rows, [], at("2026-10-25T02:15", second=True)).state == "closed"


def test_hours_that_start_in_the_double_hour_start_the_first_time():
    rows = [hours("SU", "02:30", "05:00")]

    assert open_state(rows, [], at("2026-10-25T02:15")).next_opening.isoformat() == "2026-10-25T02:30:00+02:00"
    assert open_state(rows, [], at("2026-10-25T02:15", second=True)).state == "open"


def test_the_night_that_summer_time_starts():
    # 28 March 2027, Easter: from 02:00 the clock goes on to 03:00. The night belongs to Saturday.
    until = open_state(SATURDAY_NIGHT, [], at("2027-03-27T22:00")).until
    assert until.isoformat() == "2027-03-28T04:00:00+02:00"
    assert until.astimezone(UTC) - at("2027-03-27T22:00").astimezone(UTC) == timedelta(hours=5)
    ends_in_the_gap = [hours("SA", "22:00", "02:30")]
    assert open_state(ends_in_the_gap, [], at("2027-03-28T01:59")).until == at("2027-03-28T03:00")
    assert open_state(ends_in_the_gap, [], at("2027-03-28T03:00")).state == "closed"
    # The same night in 2025 is no holiday: hours that start in the skipped hour start at its end.
    starts_in_the_gap = [hours("SU", "02:30", "05:00")]
    assert open_state(starts_in_the_gap, [], at("2025-03-30T01:00")).next_opening == at("2025-03-30T03:00")
    assert open_state(starts_in_the_gap, [], at("2025-03-30T03:10")).state == "open"


def test_a_closed_date_closes_and_the_evening_before_stays():
    closed_saturday = [other_hours("2026-11-28")]

    assert open_state(FRIDAY_NIGHT, closed_saturday, at("2026-11-28T01:00")).state == "open"
    assert open_state(FRIDAY_NIGHT, [other_hours("2026-11-27")], at("2026-11-28T01:00")) == OpenState(
        "closed", next_opening=at("2026-12-04T22:00")
    )


def test_other_hours_replace_those_of_the_day():
    exceptions = [other_hours("2026-11-26", "13:00", "15:00", "feestmiddag")]

    assert open_state(OFFICE, exceptions, at("2026-11-26T10:00")).next_opening == at("2026-11-26T13:00")
    assert open_state(OFFICE, exceptions, at("2026-11-26T13:30")).until == at("2026-11-26T15:00")
    assert open_state(OFFICE, exceptions, at("2026-11-26T16:00")).next_opening == at("2026-11-27T09:00")


def test_other_hours_by_appointment_are_to_ask_about():
    exceptions = [other_hours("2026-11-26", "13:00", "15:00", "alleen op afspraak")]

    assert open_state(OFFICE, exceptions, at("2026-11-26T13:30")).state == "ask"


@pytest.mark.parametrize(
    "holiday", ["2026-12-25", "2027-01-01", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17"]
)
def test_weekly_hours_on_a_public_holiday_are_to_ask_about(holiday):
    state = open_state([hours(EVERY_DAY, "09:00", "17:00")], [], at(f"{holiday}T12:00"))

    assert (state.state, state.reason, state.until) == ("ask", "holiday", at(f"{holiday}T17:00"))


def test_liberation_day_is_a_holiday_once_in_five_years():
    rows = [hours(EVERY_DAY, "09:00", "17:00")]

    assert open_state(rows, [], at("2030-05-05T12:00")).state == "ask"
    assert open_state(rows, [], at("2027-05-05T12:00")).state == "open"


def test_a_date_with_hours_is_certain_on_a_holiday_too():
    assert open_state(OFFICE, [other_hours("2026-12-25", "10:00", "12:00")], at("2026-12-25T11:00")).state == "open"


def test_the_next_certain_opening_and_an_earlier_one_to_ask_about():
    state = open_state(OFFICE, [], at("2026-12-24T18:00"))

    assert state.next_ask == at("2026-12-25T09:00")
    assert state.next_opening == at("2026-12-28T09:00")
    assert state.reason == "holiday"


def test_the_next_opening_is_found_far_ahead():
    summer = [hours("MO,TU,WE,TH,FR", "09:30", "16:00", "van 16 tot en met 20 augustus 2027")]
    fifth_sunday = [hours("SU", "10:00", "12:00", "vijfde zondag van de maand")]
    skips_a_month = [hours("TU", "10:00", "12:00", "eerste dinsdag van de even maanden")]

    assert open_state(summer, [], at("2026-11-26T12:00")).next_opening == at("2027-08-16T09:30")
    assert open_state(fifth_sunday, [], at("2026-11-29T12:00")).next_opening == at("2027-01-31T10:00")
    assert open_state(skips_a_month, [], at("2026-12-01T12:00")).next_opening == at("2027-02-02T10:00")


def test_hours_with_a_season_hold_inside_it():
    summer = [hours("TH", "09:00", "17:00", valid_from=date(2026, 12, 3), valid_to=date(2026, 12, 10))]

    assert open_state(summer, [], at("2026-11-26T12:00")) == OpenState("closed", next_opening=at("2026-12-03T09:00"))
    assert open_state(summer, [], at("2026-12-10T12:00")).state == "open"
    assert open_state(summer, [], at("2026-12-10T18:00")) == OpenState("closed")
    assert open_state(summer, [], at("2026-12-17T12:00")) == OpenState("unknown")


def test_certain_hours_go_before_doubtful_ones():
    rows = [hours("TH", "09:00", "17:00", "op afspraak"), hours("TH", "13:00", "14:00", "inloop")]

    assert open_state(rows, [], at("2026-11-26T13:30")) == OpenState("open", until=at("2026-11-26T14:00"))
    doubtful = open_state(rows, [], at("2026-11-26T10:00"))
    assert (doubtful.state, doubtful.until, doubtful.note) == ("ask", at("2026-11-26T13:00"), "op afspraak")


def test_a_line_day_and_night_that_wants_a_call_first_is_never_open():
    state = open_state([hours(EVERY_DAY, "00:00", "23:59", "eerst bellen")], [], at("2026-11-26T12:00"))

    assert state == OpenState("ask", reason="appointment", note="eerst bellen")


def test_the_state_agrees_with_its_own_announcements():
    """Step through a year by announced changes: just before each the state is the old one, at it the new one."""
    rows = [
        *OFFICE,
        *FRIDAY_NIGHT,
        hours("SU", "01:30", "02:30"),
        hours("TU", "20:00", "22:00", "tweede dinsdag van de maand"),
    ]
    moment, end = at("2026-09-01T00:00"), at("2027-09-01T00:00")
    steps = 0
    while moment < end:
        now = open_state(rows, [], moment)
        change = now.until if now.state in ("open", "ask") else (now.next_ask or now.next_opening)
        just_before = (change.astimezone(UTC) - timedelta(seconds=1)).astimezone(moment.tzinfo)
        assert open_state(rows, [], just_before).state == now.state
        assert open_state(rows, [], change).state != now.state
        moment, steps = change, steps + 1

    assert steps > 600
