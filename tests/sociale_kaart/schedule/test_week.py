"""The table of opening times."""

from datetime import date, time

from sociale_kaart.schedule import Hours, coming_exceptions, week_hours
from tests.sociale_kaart.schedule.hours import EVERY_DAY, hours, other_hours

THURSDAY = date(2026, 11, 26)


def test_a_week_runs_from_monday_with_today_marked():
    week = week_hours([hours("TH,FR", "09:00", "17:00"), hours("TH", "08:00", "08:30", "inloop")], [], THURSDAY)

    assert [day.weekday for day in week] == [0, 1, 2, 3, 4, 5, 6]
    assert [day.is_today for day in week] == [False, False, False, True, False, False, False]
    assert week[3].hours == (Hours(time(8), time(8, 30), "inloop"), Hours(time(9), time(17)))
    assert week[0].hours == ()
    assert (week[3].date, week[2].date) == (THURSDAY, date(2026, 12, 2))


def test_a_date_with_other_hours_replaces_its_day_and_says_so():
    exceptions = [other_hours("2026-11-27", note="studiedag"), other_hours("2026-12-04", "10:00", "11:00")]
    week = week_hours([hours("FR", "09:00", "17:00")], exceptions, THURSDAY)

    assert (week[4].hours, week[4].is_exception, week[4].note) == ((), True, "studiedag")
    assert [(day.date, day.hours) for day in coming_exceptions(exceptions, THURSDAY)] == [
        (date(2026, 11, 27), ()),
        (date(2026, 12, 4), (Hours(time(10), time(11)),)),
    ]
    assert coming_exceptions(exceptions, date(2026, 12, 5)) == ()


def test_hours_of_another_season_stay_out():
    rows = [hours("TH", "09:00", "17:00", valid_to=date(2026, 11, 25)), hours("MO", "9:00".zfill(5), "12:00")]
    rows[1].valid_from = date(2026, 12, 1)

    assert all(day.hours == () for day in week_hours(rows, [], THURSDAY))


def test_round_the_clock_and_midnight_are_named():
    week = week_hours([hours(EVERY_DAY, "00:00", "23:59")], [], THURSDAY)
    evening = week_hours([hours("FR", "20:00", "00:00")], [], THURSDAY)

    assert week[0].hours[0].is_round_the_clock
    assert evening[4].hours[0].is_until_midnight
    assert not evening[4].hours[0].is_round_the_clock


def test_holidays_are_marked():
    week = week_hours([hours("FR", "09:00", "17:00")], [], date(2026, 12, 22))

    assert [day.is_public_holiday for day in week] == [False, False, False, False, True, True, False]
