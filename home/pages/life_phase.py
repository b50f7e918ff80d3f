"""What the page of a life phase shows."""

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.apps import apps
from django.db.models import F
from django.urls import reverse

from home.frame import Frame
from home.ladder.district import district_choice
from home.ladder.steps import Subject, ladder
from home.life_line.audience import is_for_families
from home.pages.page_card import PageCard, UrlOf, page_card
from home.pages.review import review_of
from home.pages.text_parts import text_parts
from home.pages.trail import trail_below
from home.pages.translation_notice import dutch_url
from sociale_kaart.clock import today

if TYPE_CHECKING:
    from home.models import LifePhasePage

MOST_PAGES = 9


def life_phase_context(page: "LifePhasePage", frame: Frame, url_of: UrlOf, district: str) -> dict[str, Any]:
    phase = page.life_phase
    subject = Subject(minimum_age=phase.minimum_age, maximum_age=phase.maximum_age, life_phases=(phase,))
    return {
        "normal": text_parts(page.normal, frame),
        "now": text_parts(page.now, frame),
        "coming": text_parts(page.coming, frame),
        "cards": pages_for(page, frame, url_of),
        "ladder": ladder(frame.area, subject, district_choice(frame.area, district), today()),
        "life_line_url": f"{reverse('life_line')}?{urlencode({'leeftijd': phase.minimum_age})}",
        "review": review_of(page),
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not (page.normal or page.now or page.coming) else None,
    }


def pages_for(page: "LifePhasePage", frame: Frame, url_of: UrlOf) -> list[PageCard]:
    """What families can read about this phase, in the language of the page; most about this age first."""
    tree = page.url_path.split("/")[1]
    pages = apps.get_model("home", "InformationPage")
    found = pages.objects.live().filter(is_for_families(pages), url_path__startswith=f"/{tree}/")
    found = found.filter(life_phases=page.life_phase).annotate(span=F("maximum_age") - F("minimum_age"))
    return [page_card(one, url_of(one), frame) for one in found.order_by("span", "title").distinct()[:MOST_PAGES]]
