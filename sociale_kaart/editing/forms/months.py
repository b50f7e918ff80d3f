"""A form field for an age in whole months that also reads years and months in words."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from sociale_kaart.models.age_range import OLDEST, YOUNGEST

YEAR = 12
# Dutch and English at once, so that a form opened in one language may be sent in the other.
_YEARS = r"(?P<years>\d{1,3})\s*(?:jaar|jaren|jr|years?|yrs?|y|j)\.?"
_MONTHS = r"(?P<months>-?\d{1,4})\s*(?:maanden|maand|mnd|months?|mo|m)?\.?"
_AGE = re.compile(rf"(?:{_YEARS})?(?:\s*(?:,|en|and|&)?\s*{_MONTHS})?", re.IGNORECASE)


def months_from_words(text: str) -> int | None:
    """The age in months that a text says; None where it cannot be read.

    >>> months_from_words("3 jaar en 11 maanden"), months_from_words("18"), months_from_words("-9 months")
    (47, 18, -9)
    """
    text = text.strip()
    match = _AGE.fullmatch(text)
    if not text or not match:
        return None
    years, months = match["years"], match["months"]
    if years is None and months is None:
        return None
    if years is not None and months is not None and not 0 <= int(months) < YEAR:
        return None
    return int(years or 0) * YEAR + int(months or 0)


def in_months(months: int) -> str:
    return ngettext("%(count)d month", "%(count)d months", abs(months)) % {"count": months}


def months_in_words(months: int) -> str:
    """An age as the field shows it: in months up to two years, then in years and months."""
    if months < 2 * YEAR:
        return in_months(months)
    years, rest = divmod(months, YEAR)
    text = ngettext("%(count)d year", "%(count)d years", years) % {"count": years}
    if not rest:
        return text
    return _("%(years)s and %(months)s") % {
        "years": text,
        "months": ngettext("%(count)d month", "%(count)d months", rest) % {"count": rest},
    }


class MonthsField(forms.Field):
    """Whole months; -9 to -1 are before birth, empty is None."""

    widget = forms.TextInput
    default_error_messages = {
        "unreadable": _("Write an age as “18 months” or “3 years and 11 months”."),
        "range": _("An age lies between -9 months and 99 years."),
    }

    def to_python(self, value: str | int | None) -> int | None:
        if value is None or isinstance(value, int):
            return value
        if not value.strip():
            return None
        months = months_from_words(value)
        if months is None:
            raise ValidationError(self.error_messages["unreadable"], code="unreadable")
        if not YOUNGEST <= months <= OLDEST:
            raise ValidationError(self.error_messages["range"], code="range")
        return months

    def prepare_value(self, value: str | int | None) -> str | None:
        return months_in_words(value) if isinstance(value, int) else value


class LastAgeField(MonthsField):
    """The last age that counts: whole years are up to the next birthday, as people mean them.

    >>> LastAgeField().clean("4 jaar"), LastAgeField().clean("48 maanden")
    (59, 48)
    """

    def to_python(self, value: str | int | None) -> int | None:
        months = super().to_python(value)
        return months + YEAR - 1 if isinstance(value, str) and is_in_whole_years(value) else months

    def prepare_value(self, value: str | int | None) -> str | None:
        if not isinstance(value, int) or value < 2 * YEAR:
            return super().prepare_value(value)
        if (value + 1) % YEAR == 0:
            return months_in_words(value + 1 - YEAR)
        return super().prepare_value(value) if value % YEAR else in_months(value)


def is_in_whole_years(text: str) -> bool:
    match = _AGE.fullmatch(text.strip())
    return match is not None and match["years"] is not None and match["months"] is None
