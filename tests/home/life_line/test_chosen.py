"""A month in the address becomes a place on the line, or a reason why it cannot."""

from datetime import date

import pytest
from django.http import QueryDict

from home.life_line.addresses import settled
from home.life_line.chosen import ImpossibleMomentError, read_chosen

TODAY = date(2026, 11, 26)


def months(query: str) -> int:
    chosen = read_chosen(QueryDict(query).dict(), TODAY)
    assert chosen is not None
    return chosen.months


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("uitgerekend=2026-11", -1),
        ("uitgerekend=2027-02", -3),
        ("uitgerekend=2027-09", -9),
        ("geboren=2026-11", 0),
        ("geboren=2024-05", 30),
        ("geboren=2003-12", 275),
        ("leeftijd=0", 0),
        ("leeftijd=-9", -9),
        ("leeftijd=275", 275),
    ],
)
def test_a_moment_is_counted_in_months_from_birth(query, expected):
    assert months(query) == expected


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("uitgerekend=2029-11", "far"),
        ("uitgerekend=2027-10", "far"),
        ("uitgerekend=2026-10", "passed"),
        ("uitgerekend=2027-13", "unreadable"),
        ("uitgerekend=morgen", "unreadable"),
        ("geboren=2026-12", "future"),
        ("geboren=9999-12", "future"),
        ("geboren=2003-11", "grown"),
        ("geboren=0001-01", "grown"),
        ("geboren=0000-05", "unreadable"),
        ("geboren=-05", "unreadable"),
        ("geboren=٢٠٢٤-٠٥", "unreadable"),
        ("leeftijd=276", "grown"),
        ("leeftijd=-10", "unreadable"),
        ("leeftijd=drie", "unreadable"),
        ("leeftijd=" + "9" * 5000, "unreadable"),
    ],
)
def test_an_impossible_moment_has_a_reason(query, reason):
    with pytest.raises(ImpossibleMomentError) as raised:
        months(query)

    assert raised.value.reason == reason


def test_without_a_choice_there_is_no_moment():
    assert read_chosen({}, TODAY) is None
    assert read_chosen({"geboren": "  ", "leeftijd": ""}, TODAY) is None


def test_months_are_named_where_the_month_of_birth_is_known():
    born = read_chosen({"geboren": "2024-05"}, TODAY)
    aged = read_chosen({"leeftijd": "30"}, TODAY)

    assert born.reached_on(48) == date(2028, 5, 1)
    assert born.reached_on(216) == date(2042, 5, 1)
    assert aged.reached_on(48) is None


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("geboortejaar=2024&geboortemaand=5", {"geboren": "2024-05"}),
        ("jaren=2&maanden=6", {"leeftijd": "30"}),
        ("jaren=0&maanden=", {"leeftijd": "0"}),
        ("jaren=&maanden=", {"leeftijd": ""}),
        ("geboren=2024-05-17", {"geboren": "2024-05"}),
        ("uitgerekend=2027-2-28", {"uitgerekend": "2027-02"}),
        ("geboren=2024-05", None),
        ("leeftijd=3", None),
        ("", None),
    ],
)
def test_each_moment_has_one_address_without_a_day(query, address):
    assert settled(QueryDict(query).dict()) == address
