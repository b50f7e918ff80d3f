"""What a route shows, on the screen and on paper."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.html import strip_tags
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.blocks import StructValue
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from home.frame import Frame
from home.pages.page_card import UrlOf
from home.pages.review import review_of
from home.pages.trail import trail_below
from home.pages.translation_notice import dutch_url
from home.paper.sheet import Sheet, SheetPart, paragraphs, sheet_of
from home.texts import fill, fill_html
from sociale_kaart.clock import today
from sociale_kaart.models import Service
from sociale_kaart.pages.wording import Text, text_of

if TYPE_CHECKING:
    from home.models import RoutePage

PAPER = "pdf/"


@dataclass(frozen=True)
class RouteLink:
    name: Text
    url: str


@dataclass(frozen=True)
class RouteStep:
    """`html` is empty where a step needs no words but its title; an unknown `duration` is empty."""

    number: int
    title: str
    who: str
    html: SafeString
    bring: tuple[str, ...]
    duration: str
    contact: str
    service: RouteLink | None
    page: RouteLink | None


def route_context(page: "RoutePage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    values = [block.value for block in page.steps if block.value["title"]]
    steps = tuple(route_step(number, value, frame, url_of) for number, value in enumerate(values, start=1))
    url = url_of(page)
    return {
        "steps": steps,
        "paper_url": url + PAPER if steps and url else "",
        "sheet": sheet(page, steps, frame),
        "source": page.source,
        "review": review_of(page),
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not steps else None,
    }


def route_step(number: int, value: StructValue, frame: Frame, url_of: UrlOf) -> RouteStep:
    texts = {name: fill(value[name] or "", frame.municipality) for name in ("title", "who", "duration", "contact")}
    source = value["text"].source if value["text"] else ""
    html = fill_html(expand_db_html(source), frame.municipality) if strip_tags(source).strip() else SafeString("")
    bring = tuple(fill(point, frame.municipality) for point in value["bring"] if point)
    service, page = service_link(value["service"], frame), page_link(value["page"], frame, url_of)
    return RouteStep(number=number, html=html, bring=bring, service=service, page=page, **texts)


def service_link(service: Service | None, frame: Frame) -> RouteLink | None:
    """Only what this site shows: a service of another municipality, or one that ended, is left out."""
    if service is None or frame.area is None or service.municipality_id != frame.area.pk:
        return None
    if not service.is_public(today()):
        return None
    return RouteLink(text_of(service, "name") or Text(service.slug), service.get_absolute_url())


def page_link(page: Page | None, frame: Frame, url_of: UrlOf) -> RouteLink | None:
    if page is None or not page.live:
        return None
    return RouteLink(Text(fill(page.title, frame.municipality)), url_of(page))


def sheet(page: "RoutePage", steps: tuple[RouteStep, ...], frame: Frame) -> Sheet:
    """The same steps for paper."""
    note = _("A professional still has to review this text") if not page.is_reviewed else ""
    return sheet_of(
        frame,
        fill(page.title, frame.municipality),
        map(sheet_part, steps),
        intro=fill(page.intro, frame.municipality),
        notes=filter(None, (note, page.source and f"{_('Source:')} {page.source}")),
    )


def sheet_part(step: RouteStep) -> SheetPart:
    facts = [
        (_("Who does this?"), step.who),
        (_("What do you bring?"), "; ".join(step.bring)),
        (_("How long does it take?"), step.duration or _("We do not know this yet.")),
        (_("Whom do you ask?"), ", ".join(filter(None, (step.contact, step.service and str(step.service.name))))),
    ]
    facts = tuple((question, answer) for question, answer in facts if answer)
    return SheetPart(f"{step.number}. {step.title}", paragraphs(step.html), facts)
