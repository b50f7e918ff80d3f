"""The answer: what you can read, whom to ask first, and the ladder."""

from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Site

from home.ask.contacts import FirstContact, first_contact
from home.ask.question import Asked
from home.entrances import search_url
from home.frame import Frame
from home.ladder.district import DistrictChoice
from home.ladder.fitting import overlapping_ages
from home.ladder.steps import Ladder, Subject, ladder
from home.models import InformationPage
from home.pages.page_card import PageCard, UrlOf, page_card
from home.readable import readable_pages
from sociale_kaart.ages import age_in_words

MOST_PAGES = 4
NOWHERE = DistrictChoice(())


@dataclass(frozen=True)
class Chip:
    """Something that was chosen; its address is the same question without it."""

    label: str
    url: str


@dataclass(frozen=True)
class Answer:
    chips: tuple[Chip, ...]
    first: FirstContact
    pages: tuple[PageCard, ...]
    ladder: Ladder | None
    search_url: str


def answer_to(asked: Asked, frame: Frame, site: Site, url_of: UrlOf, on: date) -> Answer | None:
    """None where nothing is asked yet, or where there is no municipality."""
    if asked.is_empty or frame.area is None:
        return None
    kinds = (asked.theme,) if asked.theme else ()
    subject = Subject(question_types=kinds, minimum_age=asked.months, maximum_age=asked.months, age=asked.months)
    found = ladder(frame.area, subject, asked.district, on)
    # With a district the search shows services alone: where there are none on the subject, it would show nothing.
    searched = parameters(asked) if found and found.is_listed else parameters(replace(asked, district=NOWHERE))
    return Answer(
        chips=chips(asked),
        first=first_contact(frame.area, asked.district.chosen, on),
        pages=pages_for(asked, frame, site, url_of),
        ladder=found,
        search_url=search_url(**searched),
    )


def parameters(asked: Asked) -> dict[str, str]:
    found = {
        "vraagtype": asked.theme.slug if asked.theme else "",
        "leeftijd": "" if asked.months is None else str(asked.months),
        "wijk": asked.district.chosen.slug if asked.district.chosen else "",
    }
    return {name: value for name, value in found.items() if value}


def chips(asked: Asked) -> tuple[Chip, ...]:
    chosen = parameters(asked)
    labels = {
        "vraagtype": asked.theme.label if asked.theme else "",
        "leeftijd": "" if asked.months is None else age_label(asked.months),
        "wijk": asked.district.chosen.name if asked.district.chosen else "",
    }

    def without(name: str) -> str:
        rest = urlencode({other: value for other, value in chosen.items() if other != name})
        return f"{reverse('ask')}?{rest}" if rest else reverse("ask")

    return tuple(Chip(labels[name], without(name)) for name in chosen)


def age_label(months: int) -> str:
    return _("Not born yet") if months < 0 else age_in_words(months)


def pages_for(asked: Asked, frame: Frame, site: Site, url_of: UrlOf) -> tuple[PageCard, ...]:
    """What is about this subject and for this age; without a subject there is too much to choose from."""
    if asked.theme is None:
        return ()
    found = readable_pages(InformationPage, site, frame.lang).filter(question_types=asked.theme)
    found = overlapping_ages(found, asked.months, asked.months).order_by("title")
    return tuple(page_card(page, url_of(page), frame) for page in found[:MOST_PAGES])
