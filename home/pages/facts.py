"""What a page with figures shows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wagtail.blocks import StructValue

from home.frame import Frame
from home.pages.page_card import UrlOf
from home.pages.trail import trail_below
from home.pages.translation_notice import dutch_url

if TYPE_CHECKING:
    from home.models import FactsPage


@dataclass(frozen=True)
class Figure:
    label: str
    value: str
    unit: str
    year: int
    source: str
    note: str


@dataclass(frozen=True)
class FigureGroup:
    heading: str
    figures: tuple[Figure, ...]


def facts_context(page: "FactsPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    groups = [group for block in page.figures if (group := figure_group(block.value)).figures]
    return {
        "groups": groups,
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not groups else None,
    }


def figure_group(value: StructValue) -> FigureGroup:
    """Only figures that have their year and source: a draft, or a file, may lack them."""
    names = ("label", "value", "unit", "year", "source", "note")
    found = [{name: figure[name] or "" for name in names} for figure in value["figures"]]
    kept = [Figure(**figure) for figure in found if figure["value"] and figure["year"] and figure["source"]]
    return FigureGroup(value["heading"], tuple(kept))
