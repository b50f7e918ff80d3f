"""What comes back falls on the right days, and never for ever."""

from datetime import date, time

import pytest

from home.agenda.question import read_question
from home.agenda.recurrence import LOOK_AHEAD, MONTHLY, WEEKLY, Recurrence
from home.agenda.series import Series, occurrences

TODAY = date(2026, 11, 26)
FAR = TODAY + LOOK_AHEAD


def days(rule: Recurrence, start: date = TODAY, end: date = FAR) -> list[date]:
    return list(rule.days(start, end))


def test_once_is_once():
    assert days(Recurrence(date(2026, 12, 5))) == [date(2026, 12, 5)]
    assert days(Recurrence(date(2026, 11, 25))) == []


def test_each_week_goes_on_from_its_own_weekday():
    found = days(Recurrence(date(2020, 9, 1), WEEKLY), end=date(2026, 12, 16))

    assert found == [date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 15)]


def test_each_second_week_keeps_step_with_its_first_day():
    found = days(Recurrence(date(2026, 11, 17), WEEKLY, every=2), end=date(2027, 1, 1))

    assert found == [date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 29)]


def test_the_second_tuesday_and_the_last_friday_of_each_month():
    second = days(Recurrence(date(2026, 10, 13), MONTHLY), end=date(2027, 2, 28))
    last = days(Recurrence(date(2026, 10, 30), MONTHLY), end=date(2027, 2, 28))

    assert second == [date(2026, 12, 8), date(2027, 1, 12), date(2027, 2, 9)]
    assert last == [date(2026, 11, 27), date(2026, 12, 25), date(2027, 1, 29), date(2027, 2, 26)]


def test_an_end_and_days_off_are_kept():
    off = frozenset({date(2026, 12, 8)})
    rule = Recurrence(date(2026, 12, 1), WEEKLY, until=date(2026, 12, 15), except_on=off)

    assert days(rule) == [date(2026, 12, 1), date(2026, 12, 15)]


@pytest.mark.parametrize("repeats", [WEEKLY, MONTHLY])
def test_without_an_end_it_is_shown_for_a_year(repeats):
    found = days(Recurrence(date(2026, 11, 26), repeats))

    assert found[-1] <= FAR
    assert len(found) == {WEEKLY: 53, MONTHLY: 13}[repeats]


def test_the_end_of_the_calendar_is_no_fault():
    assert days(Recurrence(date(9999, 12, 24), WEEKLY), end=date.max) == []
    assert days(Recurrence(date(1, 1, 1), WEEKLY, every=52), end=TODAY + LOOK_AHEAD)


def test_days_of_several_series_come_in_order():
    morning = Recurrence(date(2026, 12, 1), WEEKLY, until=date(2026, 12, 8), starts_at=time(9))
    whole = Recurrence(date(2026, 12, 8))

    found = list(occurrences((Series(1, morning), Series(2, whole)), TODAY, FAR))

    assert [(day.day, rule.starts_at) for day, rule in found] == [(1, time(9)), (8, None), (8, time(9))]


@pytest.mark.parametrize(
    ("given", "ignored"),
    [
        ({"leeftijd": "drie"}, ("leeftijd",)),
        ({"leeftijd": "276"}, ("leeftijd",)),
        ({"wijk": "elders"}, ("wijk",)),
        ({"van": "2026-02-30"}, ("van",)),
        ({"van": "2026-12-10", "tot": "2026-12-01"}, ("tot",)),
        ({"kosten": "duur"}, ("kosten",)),
        ({"pagina": "9" * 400}, ("pagina",)),
        ({"leeftijd": "0", "wijk": "oost", "van": "2026-12-01", "tot": "2026-12-02", "kosten": "gratis"}, ()),
        ({"leeftijd": " "}, ()),
    ],
)
def test_what_cannot_be_read_is_left_out_and_said(given, ignored):
    question = read_question(given, {"oost"}, TODAY)

    assert question.ignored == ignored


def test_age_zero_is_an_age_and_days_stay_within_a_year():
    question = read_question({"leeftijd": "0", "van": "1990-01-01", "tot": "9999-12-31"}, (), TODAY)

    assert question.age == 0
    assert (question.first, question.last) == (TODAY, FAR)
    assert question.to_querystring() == "leeftijd=0&van=1990-01-01&tot=9999-12-31"
