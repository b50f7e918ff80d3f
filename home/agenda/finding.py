"""The activities of a site that answer a question."""

from django.db.models import Q, QuerySet
from wagtail.models import Site

from home.agenda.place import place_of
from home.agenda.question import AgendaQuestion
from home.ladder.fitting import overlapping_ages
from home.models import ActivityPage
from home.readable import readable_pages
from sociale_kaart.models import Area

# Each takes part with all its days: more than this is not an agenda any more.
MOST_ACTIVITIES = 500


def activities(site: Site, language: str) -> QuerySet[ActivityPage]:
    """The published activities in this language, and the Dutch ones that it lacks; with all that a list shows."""
    related = ("area", "location", "location__area", "organization")
    outlines = ("area__outline", "location__area__outline")
    found = readable_pages(ActivityPage, site, language).select_related(*related)
    return found.defer(*outlines).prefetch_related("moments", "days_off").order_by("title")


def fitting(found: QuerySet[ActivityPage], question: AgendaQuestion, district: Area | None) -> list[ActivityPage]:
    """Without an age or a district said, an activity is for all; what is not known to be free is not."""
    found = overlapping_ages(found, question.age, question.age)
    if question.is_free:
        found = found.filter(Q(is_free=True) | Q(cost_amount=0))
    return [page for page in found[:MOST_ACTIVITIES] if district is None or is_in(page, district)]


def is_in(page: ActivityPage, district: Area) -> bool:
    """Inside the district, or in a place that holds it, or who knows where."""
    area = place_of(page).area
    return area is None or area.path.startswith(district.path) or district.path.startswith(area.path)
