"""What was published last: services and information pages, the newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q, QuerySet
from wagtail.models import Site

from home.models import InformationPage
from home.surroundings import tree_path
from home.texts import fill
from sociale_kaart.models import Area, QuestionType, Service
from sociale_kaart.pages.wording import text_of

MOST = 30


@dataclass(frozen=True)
class Entry:
    """One line of a feed; `url` starts at the root of the site."""

    title: str
    summary: str
    url: str
    published_at: datetime
    updated_at: datetime


def theme_entries(site: Site, municipality: Area, theme: QuestionType, lang: str, on: date) -> list[Entry]:
    """Services and information pages with this question type."""
    services = _services(municipality, on).filter(question_types=theme)
    pages = InformationPage.objects.live().filter(
        question_types=theme, url_path__startswith=tree_path(site, lang), last_published_at__isnull=False
    )
    newest = pages.order_by("-last_published_at", "pk")[:MOST]
    return _newest([*map(_of_service, services[:MOST]), *(_of_page(page, site, municipality) for page in newest)])


def district_entries(municipality: Area, district: Area, on: date) -> list[Entry]:
    """Services for people from this district, or from a part of it."""
    within = Q(service_areas__path__startswith=district.path)
    return [_of_service(service) for service in _services(municipality, on).filter(within).distinct()[:MOST]]


def _services(municipality: Area, on: date) -> QuerySet[Service]:
    found = Service.objects.findable(on).filter(municipality=municipality, last_published_at__isnull=False)
    return found.order_by("-last_published_at", "pk")


def _newest(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.updated_at, reverse=True)[:MOST]


def _of_service(service: Service) -> Entry:
    return Entry(
        title=str(text_of(service, "name") or service.slug),
        summary=str(text_of(service, "summary") or ""),
        url=service.get_absolute_url(),
        published_at=service.first_published_at or service.last_published_at,
        updated_at=service.last_published_at,
    )


def _of_page(page: InformationPage, site: Site, municipality: Area) -> Entry:
    return Entry(
        title=fill(page.title, municipality.name),
        summary=fill(page.search_description or page.intro, municipality.name),
        url=page.relative_url(site),
        published_at=page.first_published_at or page.last_published_at,
        updated_at=page.last_published_at,
    )
