"""What is normal now: pages that fit this age, in the reader's language or else in Dutch."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from home.frame import Frame
from home.ladder.fitting import overlapping_ages
from home.life_line.audience import is_for_families
from home.models import InformationPage
from home.pages.page_card import PageCard, UrlOf, page_card
from sociale_kaart.models.age_range import age_span

SHOWN = 6


def pages_for_age(pages: QuerySet[InformationPage], months: int, frame: Frame, url_of: UrlOf) -> tuple[PageCard, ...]:
    """At most six, those that are most about this age first; none that are only for professionals."""
    is_limited = Q(minimum_age__isnull=False) | Q(maximum_age__isnull=False)
    found = overlapping_ages(pages, months, months).filter(is_limited & is_for_families(InformationPage))
    found = found.annotate(span=age_span()).order_by("span", "title")
    return tuple(page_card(page, url_of(page), frame) for page in found[:SHOWN])


def pages_named(
    pages: QuerySet[InformationPage], slugs: Iterable[str], frame: Frame, url_of: UrlOf
) -> dict[str, PageCard]:
    """By slug, as far as they are published."""
    return {page.slug: page_card(page, url_of(page), frame) for page in pages.filter(slug__in=slugs)}
