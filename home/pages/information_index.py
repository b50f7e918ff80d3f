"""What the list of information pages shows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import F

from home.frame import Frame
from home.pages.page_card import PageCard, UrlOf, page_card
from home.pages.trail import trail_from_home
from home.pages.translation_notice import dutch_url
from sociale_kaart.models import QuestionType

if TYPE_CHECKING:
    from home.models import InformationIndexPage


@dataclass(frozen=True)
class PageGroup:
    """The pages on one group of question types; without slug and label where they have no question type."""

    slug: str
    label: str
    pages: tuple[PageCard, ...]


def information_index_context(page: "InformationIndexPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    cards = {child.pk: page_card(child, url_of(child), frame) for child in page.information_pages()}
    return {
        "groups": page_groups(cards),
        "trail": trail_from_home(page, frame),
        "dutch_url": dutch_url(frame),
    }


def page_groups(cards: dict[int, PageCard]) -> tuple[PageGroup, ...]:
    """Each page once, under the group of the first question type that it has; those without one last."""
    rest = dict(cards)
    groups: dict[str, list[PageCard]] = {}
    labels: dict[str, str] = {}
    types = QuestionType.objects.filter(information_pages__in=cards).annotate(page_pk=F("information_pages"))
    for kind in types.select_related("group").order_by("group__order", "order", "slug"):
        if card := rest.pop(kind.page_pk, None):
            groups.setdefault(kind.group.slug, []).append(card)
            labels[kind.group.slug] = kind.group.label
    found = [PageGroup(slug, labels[slug], tuple(pages)) for slug, pages in groups.items()]
    return (*found, *([PageGroup("", "", tuple(rest.values()))] if rest else []))
