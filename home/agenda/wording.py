"""Days, times and rules in words."""

from datetime import date, time

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from home.agenda.recurrence import MONTHLY, WEEKLY, Recurrence


def day_label(day: date, today: date) -> str:
    """With the year only where it is another one."""
    pattern = "l j F" if day.year == today.year else "l j F Y"
    label = date_format(day, pattern)
    return label[:1].upper() + label[1:]


def times_label(starts_at: time | None, ends_at: time | None) -> str:
    """Empty for the whole day.

    >>> times_label(time(14), time(15, 30))
    '14:00–15:30'
    """
    if starts_at is None:
        return ""
    return f"{starts_at:%H:%M}–{ends_at:%H:%M}" if ends_at else f"{starts_at:%H:%M}"


def rule_label(rule: Recurrence, today: date) -> str:
    """How it comes back and until when; empty for what takes place once."""
    if rule.repeats not in (WEEKLY, MONTHLY):
        return ""
    label = weekly_label(rule) if rule.repeats == WEEKLY else monthly_label(rule)
    if rule.until:
        last = date_format(rule.until, "j F" if rule.until.year == today.year else "j F Y")
        label = _("%(rule)s, until %(day)s") % {"rule": label, "day": last}
    return label


def weekly_label(rule: Recurrence) -> str:
    weekday = date_format(rule.first_day, "l")
    if rule.every <= 1:
        return _("Every %(weekday)s") % {"weekday": weekday}
    text = ngettext("Every %(weeks)d week on %(weekday)s", "Every %(weeks)d weeks on %(weekday)s", rule.every)
    return text % {"weekday": weekday, "weeks": rule.every}


def monthly_label(rule: Recurrence) -> str:
    texts = {
        1: _("Every first %(weekday)s of the month"),
        2: _("Every second %(weekday)s of the month"),
        3: _("Every third %(weekday)s of the month"),
        4: _("Every fourth %(weekday)s of the month"),
        5: _("Every last %(weekday)s of the month"),
    }
    return texts[rule.week] % {"weekday": date_format(rule.first_day, "l")}
