"""What the life line shows, before and after a choice."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from home.entrances import name_and_years, search_url
from home.frame import Frame
from home.life_line.chosen import AGE, DUE, Chosen
from home.life_line.coming import Coming, coming_moments
from home.life_line.reading import pages_for_age, pages_named
from home.life_line.services import ServicesOfAge, services_of_age
from home.models import InformationPage
from home.pages.page_card import PageCard, UrlOf
from sociale_kaart.ages import age_in_words
from sociale_kaart.models import LifePhase
from sociale_kaart.pages.trail import map_url


@dataclass(frozen=True)
class Phase:
    """A life phase as a step of the line; its address is its first month."""

    name: str
    years: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class LifeLine:
    """Everything about one moment."""

    label: str
    pages: tuple[PageCard, ...]
    pages_url: str
    services: ServicesOfAge
    services_url: str
    coming: tuple[Coming, ...]


def life_line_phases(chosen: Chosen | None) -> tuple[Phase, ...]:
    return tuple(
        Phase(
            *name_and_years(phase.label),
            f"{reverse('life_line')}?{urlencode({AGE: phase.minimum_age})}",
            chosen is not None and phase.minimum_age <= chosen.months <= phase.maximum_age,
        )
        for phase in LifePhase.objects.all()
    )


def life_line(chosen: Chosen, frame: Frame, pages: QuerySet[InformationPage], url_of: UrlOf, on: date) -> LifeLine:
    """`pages` are those that the reader can read."""
    age = {AGE: str(chosen.months)}
    return LifeLine(
        label=label_of(chosen),
        pages=pages_for_age(pages, chosen.months, frame, url_of),
        pages_url=search_url(**age),
        services=services_of_age(chosen, frame.area, on) if frame.area else ServicesOfAge((), (), ()),
        services_url=map_url(**age),
        coming=coming_moments(chosen, lambda slugs: pages_named(pages, slugs, frame, url_of)),
    )


def label_of(chosen: Chosen) -> str:
    if chosen.kind == DUE and chosen.birth:
        return _("Pregnant, due in %(month)s") % {"month": date_format(chosen.birth, "F Y")}
    if chosen.months == 0:
        return _("Just born")
    label = age_in_words(chosen.months)
    return label[:1].upper() + label[1:]
