"""Activities for tests."""

from datetime import date
from typing import Any

from home.models import ActivityDayOff, ActivityMoment, ActivityPage, AgendaPage

SOON = date(2026, 12, 1)


def agenda_of(municipality: str = "almere") -> AgendaPage:
    return AgendaPage.objects.get(url_path__startswith=f"/{municipality}/")


def make_activity(title: str = "Knutselen", parent: AgendaPage | None = None, days_off: tuple = (), **fields: Any):
    """A published activity of Almere on the first of December, unless said otherwise."""
    moments = fields.pop("moments", [{"first_day": SOON}])
    page = ActivityPage(title=title, **fields)
    page.moments = [ActivityMoment(**moment) for moment in moments]
    page.days_off = [ActivityDayOff(day=day) for day in days_off]
    (parent or agenda_of()).add_child(instance=page)
    return page
