"""What the home page shows."""

from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from home.entrances import (
    District,
    Entrance,
    TopicGroup,
    districts,
    entrance,
    phases,
    search_url,
    topic_groups,
    trees_of,
)
from home.frame import Frame
from home.pages.page_card import UrlOf
from home.structured_data.site import site_data
from home.texts import fill
from sociale_kaart.clock import today
from sociale_kaart.models.text import lines
from sociale_kaart.pages.district_map import DistrictMap

if TYPE_CHECKING:
    from home.models import HomePage


WAY_ICONS = {"agenda": "calendar-event", "section": "book", "news": "news"}
# Where an editor wrote none.
WAY_TEXTS = {"agenda": gettext_lazy("What there is to do for children and parents, day by day.")}


def home_context(page: "HomePage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    lists = {one.kind: one for one in page.lists()}
    index, themes = lists.get("information"), lists.get("themes")
    areas, drawing = municipality_districts(frame)
    return {
        "lead": fill(page.lead, frame.municipality),
        "description": fill(page.search_description or page.lead, frame.municipality),
        "structured_data": [site_data(frame, search_url())],
        "examples": [{"label": words, "url": search_url(q=words)} for words in lines(page.example_questions)],
        "entrances": entrances(page, frame),
        "phases": phases(phase_urls(page, url_of)),
        "groups": groups(page, frame, url_of(themes) if themes else None),
        "ways": ways(page, frame, url_of),
        "index_url": url_of(index) if index else None,
        "districts": areas,
        "map": drawing,
    }


def entrances(page: "HomePage", frame: Frame) -> tuple[Entrance, ...]:
    values = [child.value for child in page.entrances]
    return tuple(
        entrance(value["audience"], fill(value["title"], frame.municipality), fill(value["text"], frame.municipality))
        for value in values
    )


def groups(page: "HomePage", frame: Frame, themes_url: str | None) -> tuple[TopicGroup, ...]:
    return topic_groups(frame.area, trees_of(page), today(), themes_url) if frame.area else ()


def phase_urls(page: "HomePage", url_of: UrlOf) -> dict[int, str]:
    """By life phase the address of its page, where this site has one in this language."""
    return {one.life_phase_id: url_of(one) for one in page.life_phase_pages()}


def ways(page: "HomePage", frame: Frame, url_of: UrlOf) -> tuple[Entrance, ...]:
    """Other ways to find something: three questions, and the lists that editors made."""
    ask = Entrance(_("Who can help me?"), _("Three questions, then people near you."), "users", reverse("ask"))
    lists = (one for one in page.lists() if one.kind in WAY_ICONS)
    return ask, *(
        Entrance(
            fill(one.title, frame.municipality),
            fill(one.search_description, frame.municipality) or str(WAY_TEXTS.get(one.kind, "")),
            WAY_ICONS[one.kind],
            url_of(one),
        )
        for one in lists
    )


def municipality_districts(frame: Frame) -> tuple[tuple[District, ...], DistrictMap | None]:
    return districts(frame.area) if frame.area else ((), None)
