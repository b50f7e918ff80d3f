"""What the home page shows."""

from typing import TYPE_CHECKING, Any

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
from home.texts import fill
from sociale_kaart.clock import today
from sociale_kaart.models.text import lines
from sociale_kaart.pages.district_map import DistrictMap

if TYPE_CHECKING:
    from home.models import HomePage


def home_context(page: "HomePage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    index = page.information_index()
    areas, drawing = municipality_districts(frame)
    return {
        "lead": fill(page.lead, frame.municipality),
        "description": fill(page.search_description or page.lead, frame.municipality),
        "examples": [{"label": words, "url": search_url(q=words)} for words in lines(page.example_questions)],
        "entrances": entrances(page, frame),
        "phases": phases(),
        "groups": groups(page, frame),
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


def groups(page: "HomePage", frame: Frame) -> tuple[TopicGroup, ...]:
    return topic_groups(frame.area, trees_of(page), today()) if frame.area else ()


def municipality_districts(frame: Frame) -> tuple[tuple[District, ...], DistrictMap | None]:
    return districts(frame.area) if frame.area else ((), None)
