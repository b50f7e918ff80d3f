"""Ages in words, in English: the source of every translation."""

import re
from itertools import product

import pytest
from django.utils import translation

from sociale_kaart.ages import about_age, age_in_words, age_label

BOUNDS = [
    None,
    -9,
    -8,
    -4,
    -1,
    0,
    1,
    2,
    5,
    6,
    11,
    12,
    13,
    17,
    18,
    23,
    24,
    25,
    30,
    47,
    48,
    50,
    59,
    155,
    215,
    275,
    1198,
    1199,
]
RANGES = [(low, high) for low, high in product(BOUNDS, BOUNDS) if None in (low, high) or low <= high]


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


@pytest.mark.parametrize(
    ("minimum", "maximum", "words"),
    [
        (0, 47, "0 to 4 years"),
        (48, 155, "4 to 13 years"),
        (48, 59, "4 years"),
        (18, 47, "18 months to 4 years"),
        (30, 47, "2½ years to 4 years"),
        (44, 50, "3 years and 8 months to 4 years and 3 months"),
        (0, 0, "0 to 1 month"),
        (0, 11, "0 to 1 year"),
        (0, 17, "0 to 18 months"),
        (0, 66, "0 to 5 years and 7 months"),
        (1, 6, "1 to 7 months"),
        (12, 12, "12 months"),
        (12, 23, "1 year"),
        (-9, -1, "during pregnancy"),
        (None, -1, "during pregnancy"),
        (-4, -1, "in months 6 to 9 of pregnancy"),
        (-5, -5, "in month 5 of pregnancy"),
        (-9, 215, "from pregnancy to 18 years"),
        (-3, 11, "from 3 months before birth to 1 year"),
        (-1, 0, "from 1 month before birth to 1 month"),
        (None, 215, "up to 18 years"),
        (0, None, "from birth"),
        (0, 1199, "from birth"),
        (144, None, "from 12 years"),
        (-9, None, "all ages, from pregnancy on"),
        (None, 1199, "all ages, from pregnancy on"),
    ],
)
def test_ages_read_as_people_say_them(minimum, maximum, words):
    assert age_label(minimum, maximum, "stated") == words


def test_everyone_and_unknown_are_told_apart():
    assert age_label(None, None, "everyone") == "all ages"
    assert age_label(None, None, "unknown") is None


@pytest.mark.parametrize("language", ["en", "nl", "ar"])
def test_every_combination_has_words_in_every_language(language):
    with translation.override(language):
        for minimum, maximum in RANGES:
            if (minimum, maximum) == (None, None):
                continue
            words = age_label(minimum, maximum, "derived")
            assert words, (minimum, maximum)
            assert "%" not in words
            assert "None" not in words


def test_the_words_of_every_combination_say_exactly_its_months():
    for minimum, maximum in RANGES:
        if (minimum, maximum) != (None, None):
            words = age_label(minimum, maximum, "stated")
            assert _meaning(words) == _expected(minimum, maximum), (words, minimum, maximum)


def test_no_two_ranges_share_their_words():
    # Ranges that mean the same may: an open end and the end of the scale.
    seen = {}
    for minimum, maximum in RANGES:
        if (minimum, maximum) != (None, None):
            words = age_label(minimum, maximum, "stated")
            assert seen.setdefault(words, _expected(minimum, maximum)) == _expected(minimum, maximum)


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (-9, "pregnant, 9 months to go"),
        (-1, "pregnant, 1 month to go"),
        (0, "0 months"),
        (1, "1 month"),
        (12, "1 year"),
        (18, "18 months"),
        (24, "2 years"),
        (30, "2 years and 6 months"),
        (275, "22 years and 11 months"),
    ],
)
def test_a_chosen_age_reads_as_people_say_it(months, words):
    assert age_in_words(months) == words


@pytest.mark.parametrize(
    ("months", "words"), [(-5, "pregnant"), (6, "about 6 months"), (18, "about 18 months"), (180, "about 15 years")]
)
def test_what_is_only_about_right_says_so(months, words):
    assert about_age(months) == words


def _expected(minimum: int | None, maximum: int | None) -> tuple[int, int]:
    return (-9 if minimum is None else minimum, 1199 if maximum is None else maximum)


def _meaning(words: str) -> tuple[int, int]:
    """The months that a reader takes from the words: an independent reading of the grammar."""
    if words == "during pregnancy":
        return -9, -1
    if words == "all ages, from pregnancy on":
        return -9, 1199
    if found := re.fullmatch(r"in months? (\d)(?: to (\d))? of pregnancy", words):
        return int(found[1]) - 10, int(found[2] or found[1]) - 10
    if words.startswith("up to "):
        return -9, _length(words.removeprefix("up to ")) - 1
    start, _, end = words.partition(" to ")
    if not end:
        if start.startswith("from "):
            return _start(start, ""), 1199
        low = _length(start)
        return low, low + (11 if "year" in start else 0)
    return _start(start, end), _length(end) - 1


def _start(start: str, end: str) -> int:
    start = start.removeprefix("from ")
    if start in ("pregnancy", "birth"):
        return {"pregnancy": -9, "birth": 0}[start]
    if start.endswith(" before birth"):
        return -_length(start.removesuffix(" before birth"))
    # A number without a unit has the unit of the end.
    return int(start) * (12 if "year" in end else 1) if start.isdigit() else _length(start)


def _length(words: str) -> int:
    months = 0
    for number, half, unit in re.findall(r"(\d+)(½?) (year|month)", words):
        months += int(number) * (12 if unit == "year" else 1) + (6 if half else 0)
    return months
