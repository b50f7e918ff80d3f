"""One address for each moment: what a form sends in two fields becomes one, and a day is left out."""

from collections.abc import Mapping

from home.life_line.chosen import AGE, BORN, DUE, MONTH, NUMBER

YEAR_OF, MONTH_OF = "geboortejaar", "geboortemaand"
YEARS, MONTHS = "jaren", "maanden"


def settled(params: Mapping[str, str]) -> dict[str, str] | None:
    """The parameters of the address to go to; None where this one will do."""
    if any(name in params for name in (YEAR_OF, MONTH_OF)):
        return {BORN: f"{params.get(YEAR_OF, '')}-{params.get(MONTH_OF, '').rjust(2, '0')}"}
    if any(name in params for name in (YEARS, MONTHS)):
        return {AGE: months_in(params.get(YEARS, ""), params.get(MONTHS, ""))}
    for name in (DUE, BORN):
        match = MONTH.fullmatch(params.get(name, "").strip())
        if match and match[3]:
            return {name: f"{match[1]}-{match[2].rjust(2, '0')}"}
    return None


def months_in(years: str, months: str) -> str:
    """An age in months; what is no number goes on as it is, so that the page can say so.

    >>> months_in("2", "6"), months_in("", "7"), months_in("0", ""), months_in("x", "1")
    ('30', '7', '0', 'x')
    """
    for text in (years, months):
        if text and not NUMBER.fullmatch(text):
            return text[:20]
    return str(12 * int(years or 0) + int(months or 0)) if years or months else ""
