"""Ages as editors type them."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from sociale_kaart.editing.forms.months import LastAgeField, MonthsField, months_from_words, months_in_words
from sociale_kaart.models.age_range import OLDEST, YOUNGEST


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        ("0", 0),
        ("-9", -9),
        ("18 maanden", 18),
        ("1 jaar", 12),
        ("4 jaar en 6 maanden", 54),
        ("3 jr 11 mnd", 47),
        ("2 years, 1 month", 25),
        ("  12 JAAR ", 144),
        ("", None),
        ("vier jaar", None),
        ("4,5 jaar", None),
        ("2 jaar 14 maanden", None),
        ("1e3", None),
        ("9" * 500, None),
    ],
)
def test_an_age_is_read_as_it_was_meant_or_not_at_all(typed, months):
    assert months_from_words(typed) == months


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_the_field_shows_it_reads_back(language):
    with translation.override(language):
        for months in range(YOUNGEST, OLDEST + 1):
            assert months_from_words(str(months_in_words(months))) == months


@pytest.mark.parametrize(("typed", "months"), [("4 jaar", 59), ("0 jaar", 11), ("48 maanden", 48), ("48", 48)])
def test_the_last_age_in_whole_years_is_up_to_the_next_birthday(typed, months):
    assert LastAgeField().clean(typed) == months


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_last_age_that_is_shown_is_read_back(language):
    field = LastAgeField()
    with translation.override(language):
        for months in range(YOUNGEST, OLDEST + 1):
            assert field.clean(str(field.prepare_value(months))) == months


@pytest.mark.parametrize("typed", ["-10", "100 jaar", "9999", "x", "1 jaar 1 jaar"])
def test_a_wrong_age_is_a_message(typed):
    with pytest.raises(ValidationError):
        MonthsField().clean(typed)
