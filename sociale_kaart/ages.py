"""Ages in words for people; in the data they are whole months, both ends included, below zero before birth."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sociale_kaart.models.age_range import OLDEST, YOUNGEST
from sociale_kaart.models.service import AgeBasis

YEAR = 12
# Below this age parents count in months: a child is 18 months old, and later two years and a half.
COUNTED_IN_MONTHS = 24


def age_label(minimum: int | None, maximum: int | None, basis: str) -> str | None:
    """For which ages a service is, up to a birthday that no longer counts; None when that is not known.

    >>> age_label(18, 47, "stated")
    '18 months to 4 years'
    """
    if basis == AgeBasis.EVERYONE:
        return _("all ages")
    if basis == AgeBasis.UNKNOWN or (minimum is None and maximum is None):
        return None
    # The ends of the scale are no limits: nobody is younger or older.
    low = YOUNGEST if minimum is None else max(minimum, YOUNGEST)
    high = None if maximum is None or maximum >= OLDEST else maximum + 1
    if high is None:
        return _from(low)
    if high <= 0:
        return _in_pregnancy(low, high)
    if minimum is None:
        return _("up to %(age)s") % {"age": _amount(high)}
    if low < 0:
        return _("%(start)s to %(age)s") % {"start": _from(low, high), "age": _amount(high)}
    return _between(low, high)


def age_in_words(months: int) -> str:
    """The age that a visitor asks for: "18 months", "4 years and 2 months" or how long a pregnancy still lasts."""
    if months < 0:
        return (ngettext("pregnant, %(months)d month to go", "pregnant, %(months)d months to go", -months)) % {
            "months": -months
        }
    if months < COUNTED_IN_MONTHS and months != YEAR:
        return _months(months)
    return _years_and_months(months)


def about_age(months: int) -> str:
    """An age that only a word or a range gave: "about 15 years" for a teenager, "pregnant" without a month."""
    return _("pregnant") if months < 0 else _("about %(age)s") % {"age": age_in_words(months)}


def _from(low: int, high: int | None = None) -> str:
    """The start of a range that has no end, or whose end is named after it."""
    if low == YOUNGEST:
        return _("all ages, from pregnancy on") if high is None else _("from pregnancy")
    if low < 0:
        return (ngettext("from %(months)d month before birth", "from %(months)d months before birth", -low)) % {
            "months": -low
        }
    if low == 0:
        return _("from birth")
    return _("from %(age)s") % {"age": _amount(low)}


def _in_pregnancy(low: int, high: int) -> str:
    """A range of months before birth, of nine; the month before birth is the ninth."""
    first, last = low - YOUNGEST + 1, high - YOUNGEST
    if (first, last) == (1, -YOUNGEST):
        return _("during pregnancy")
    if first >= last:
        return _("in month %(month)d of pregnancy") % {"month": last}
    return _("in months %(first)d to %(last)d of pregnancy") % {"first": first, "last": last}


def _between(low: int, high: int) -> str:
    if low % YEAR == 0 and high - low == YEAR and low > 0:
        return _years(low // YEAR)
    if high - low == 1 and 0 < low < COUNTED_IN_MONTHS:
        return _months(low)
    if low % YEAR == 0 and high % YEAR == 0:
        years = high // YEAR
        text = ngettext("%(low)d to %(high)d year", "%(low)d to %(high)d years", years)
        return text % {"low": low // YEAR, "high": years}
    if high < COUNTED_IN_MONTHS:
        text = ngettext("%(low)d to %(high)d month", "%(low)d to %(high)d months", high)
        return text % {"low": low, "high": high}
    return _("%(start)s to %(age)s") % {"start": _amount(low) if low else "0", "age": _amount(high)}


def _amount(months: int) -> str:
    """A length of life: months for the youngest, whole and half years where they are."""
    if months < COUNTED_IN_MONTHS and months % YEAR:
        return _months(months)
    if months % YEAR == YEAR // 2:
        return _("%(years)d½ years") % {"years": months // YEAR}
    return _years_and_months(months)


def _years_and_months(months: int) -> str:
    years, rest = divmod(months, YEAR)
    if not rest:
        return _years(years)
    return _("%(years)s and %(months)s") % {"years": _years(years), "months": _months(rest)}


def _years(years: int) -> str:
    return ngettext("%(years)d year", "%(years)d years", years) % {"years": years}


def _months(months: int) -> str:
    return ngettext("%(months)d month", "%(months)d months", months) % {"months": months}
