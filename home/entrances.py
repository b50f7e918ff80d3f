"""The ways in from the home page: by audience, age, topic and district, with the number of answers behind them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.db.models import Count, Q
from django.urls import reverse
from wagtail.models import Page

from sociale_kaart.models import Area, LifePhase, QuestionType, Service
from sociale_kaart.pages.district_map import DistrictMap, district_map
from sociale_kaart.pages.trail import map_url

ICONS = {"ouder": "heart-handshake", "jongere": "backpack", "professional": "stethoscope"}
OTHER_ICON = "users"


@dataclass(frozen=True)
class Entrance:
    """The way in for one audience."""

    title: str
    text: str
    icon: str
    url: str


@dataclass(frozen=True)
class Phase:
    """A life phase; `years` is empty where its name says enough."""

    slug: str
    name: str
    years: str
    url: str


@dataclass(frozen=True)
class Topic:
    """A question type with the number of services and pages that answer it."""

    slug: str
    label: str
    url: str
    count: int


@dataclass(frozen=True)
class TopicGroup:
    slug: str
    label: str
    types: tuple[Topic, ...]


@dataclass(frozen=True)
class District:
    name: str
    url: str


def search_url(**parameters: str) -> str:
    return f"{reverse('search')}?{urlencode(parameters)}" if parameters else reverse("search")


def entrance(audience: str, title: str, text: str) -> Entrance:
    return Entrance(title, text, ICONS.get(audience, OTHER_ICON), search_url(doelgroep=audience))


def phases(pages: Mapping[int, str]) -> tuple[Phase, ...]:
    """Each leads to its page, or else to the Verwijswijzer; `pages` are addresses by phase."""
    return tuple(
        Phase(phase.slug, *name_and_years(phase.label), pages.get(phase.pk) or map_url(levensfase=phase.slug))
        for phase in LifePhase.objects.all()
    )


def name_and_years(label: str) -> tuple[str, str]:
    """
    >>> name_and_years("Baby (0 tot 1 jaar)")
    ('Baby', '0 tot 1 jaar')
    """
    name, _bracket, years = label.partition(" (")
    return name, years.removesuffix(")")


def topic_groups(
    municipality: Area, trees: Iterable[str], on: date, themes_url: str | None = None
) -> tuple[TopicGroup, ...]:
    """All question types by group, with what this site has on each: counted in two queries.

    Each leads to its page below `themes_url`, or else to the search.
    """
    counts = service_counts(municipality, on) + page_counts(trees)
    groups: dict[tuple[int, str], list[Topic]] = {}
    labels: dict[str, str] = {}
    for kind in QuestionType.objects.select_related("group").order_by("order", "slug"):
        url = f"{themes_url}{kind.slug}/" if themes_url else search_url(vraagtype=kind.slug)
        topic = Topic(kind.slug, kind.label, url, counts[kind.slug])
        groups.setdefault((kind.group.order, kind.group.slug), []).append(topic)
        labels[kind.group.slug] = kind.group.label
    return tuple(TopicGroup(slug, labels[slug], tuple(types)) for (_order, slug), types in sorted(groups.items()))


def service_counts(municipality: Area, on: date) -> Counter[str]:
    found = Service.objects.findable(on).filter(municipality=municipality)
    rows = found.order_by().values_list("question_types__slug").annotate(Count("pk", distinct=True))
    return Counter({slug: count for slug, count in rows if slug})


def page_counts(trees: Iterable[str]) -> Counter[str]:
    """Information pages under these tree paths; one that exists in several languages counts once."""
    here = Q()
    for path in trees:
        here |= Q(information_pages__path__startswith=path)
    rows = QuestionType.objects.filter(here, information_pages__live=True).order_by()
    return Counter(dict(rows.values_list("slug").annotate(Count("information_pages__translation_key", distinct=True))))


def trees_of(home: Page) -> list[str]:
    """The tree paths of a site in its languages."""
    return list(Page.objects.filter(translation_key=home.translation_key).values_list("path", flat=True))


def districts(municipality: Area) -> tuple[tuple[District, ...], DistrictMap | None]:
    """The districts of a municipality, and their drawing where there are outlines."""
    found = tuple(Area.objects.districts_of(municipality))
    links = tuple(District(area.name, reverse("district", args=[area.slug])) for area in found)
    return links, district_map(municipality, municipality, found)
