"""What a reader is told who asks for a moment that cannot be, and where to go instead."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from home.life_line.chosen import BORN, DUE, LONGEST_WAIT, ImpossibleMomentError, months_between

OFFERS_BIRTH = 12


@dataclass(frozen=True)
class Fault:
    """`query` is the address to offer instead, empty where there is none."""

    kind: str
    message: str
    offer: str = ""
    query: str = ""


def fault_of(error: ImpossibleMomentError, today: date) -> Fault:
    if error.reason == "passed":
        return passed(error.month or today, today)
    if error.reason == "future":
        return future(error.month or today, today)
    return Fault(error.kind, message_of(error))


def message_of(error: ImpossibleMomentError) -> str:
    if error.reason == "far" and error.month:
        return _("%(month)s is too far away: a pregnancy takes about nine months. Look at the year once more.") % {
            "month": date_format(error.month, "F Y")
        }
    if error.reason == "grown":
        return _("This line ends at 23 years. Are you older, or is your child? Ask the wijkteam or your doctor.")
    if error.kind == BORN:
        return _("Choose the month and the year of birth.")
    if error.kind == DUE:
        return _("Choose the month in which the baby is due.")
    return _("Choose an age from pregnancy to 23 years.")


def passed(month: date, today: date) -> Fault:
    """A due month that lies behind us: the baby is there, if it was not long ago."""
    message = _("%(month)s has passed. Is your baby born? Then choose the month of birth.")
    message %= {"month": date_format(month, "F Y")}
    if months_between(month, today) > OFFERS_BIRTH:
        return Fault(DUE, message)
    offer = _("Born in %(month)s") % {"month": date_format(month, "F Y")}
    return Fault(DUE, message, offer, f"{BORN}={month:%Y-%m}")


def future(month: date, today: date) -> Fault:
    """A month of birth that is still to come: a due month, if it is near enough."""
    if months_between(today, month) > LONGEST_WAIT:
        return Fault(BORN, _("%(month)s is still to come.") % {"month": date_format(month, "F Y")})
    message = _("%(month)s is still to come. Is a baby on the way? Then choose the month in which it is due.")
    offer = _("Due in %(month)s") % {"month": date_format(month, "F Y")}
    return Fault(BORN, message % {"month": date_format(month, "F Y")}, offer, f"{DUE}={month:%Y-%m}")
