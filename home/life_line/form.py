"""The three ways to say where on the line you are."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from home.choice import Choice
from home.life_line.chosen import AGE, BORN, DUE, LONGEST_WAIT, OLDEST_ON_LINE, Chosen, month_after


@dataclass(frozen=True)
class LifeLineForm:
    due: tuple[Choice, ...]
    birth_months: tuple[Choice, ...]
    birth_years: tuple[Choice, ...]
    years: tuple[Choice, ...]
    months: tuple[Choice, ...]


def life_line_form(chosen: Chosen | None, today: date) -> LifeLineForm:
    birth = chosen.birth if chosen and chosen.kind == BORN else None
    due = chosen.birth if chosen and chosen.kind == DUE else None
    age = chosen.months if chosen and chosen.kind == AGE and chosen.months >= 0 else None
    coming = [month_after(today, count) for count in range(LONGEST_WAIT + 1)]
    oldest = today.year - OLDEST_ON_LINE // 12 - 1
    return LifeLineForm(
        due=tuple(Choice(f"{month:%Y-%m}", date_format(month, "F Y"), month == due) for month in coming),
        birth_months=tuple(
            Choice(str(number), date_format(date(2000, number, 1), "F"), birth is not None and birth.month == number)
            for number in range(1, 13)
        ),
        birth_years=tuple(
            Choice(str(year), str(year), birth is not None and birth.year == year)
            for year in range(today.year, oldest - 1, -1)
        ),
        years=year_choices(age),
        months=month_choices(age),
    )


def year_choices(age: int | None) -> tuple[Choice, ...]:
    """Whole years; `age` is in months, from birth."""
    return tuple(
        Choice(str(count), years_label(count), age is not None and age // 12 == count)
        for count in range(OLDEST_ON_LINE // 12 + 1)
    )


def month_choices(age: int | None) -> tuple[Choice, ...]:
    return tuple(Choice(str(count), months_label(count), age is not None and age % 12 == count) for count in range(12))


def years_label(count: int) -> str:
    if count == 0:
        return _("0 years (baby)")
    return ngettext("%(years)d year", "%(years)d years", count) % {"years": count}


def months_label(count: int) -> str:
    return ngettext("%(months)d month", "%(months)d months", count) % {"months": count}
