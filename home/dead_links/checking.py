"""Asks the addresses that the pages of a municipality name, and keeps those that lead to nothing."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Page

from home.dead_links.addresses import outside_addresses
from home.models.dead_link import DeadLink
from sociale_kaart.listing_checks.online.checking import look_at_all
from sociale_kaart.listing_checks.online.links import Ask, LinkState
from sociale_kaart.models import Area
from sociale_kaart.rights.pages import home_pages, pages_below


@dataclass(frozen=True)
class PageResult:
    """`dead` are those of now, as page and address; `unsure` is how many addresses told nothing."""

    dead: tuple[DeadLink, ...]
    checked: int
    unsure: int


def check_pages(municipality: Area, ask: Ask, at: datetime, *, seconds: float) -> PageResult:
    """Look at each address once until the time is over; what told nothing keeps what was known of it."""
    pages = pages_below(home_pages(municipality)).live()
    named = {page.pk: outside_addresses(page) for page in pages.specific().iterator()}
    states = look_at_all({address for addresses in named.values() for address in addresses}, ask, seconds=seconds)
    keep(pages, named, states, at)
    dead = DeadLink.objects.filter(page__in=pages).select_related("page")
    unsure = sum(state.state == "unsure" for state in states.values())
    skipped = sum(state.state == "skipped" for state in states.values())
    return PageResult(tuple(dead), len(states) - skipped, unsure)


@transaction.atomic
def keep(pages: QuerySet[Page], named: Mapping[int, list[str]], states: Mapping[str, LinkState], at: datetime) -> None:
    """Known ones stay where nobody could say; all others are those of this time."""
    known = defaultdict[int, dict[str, DeadLink]](dict)
    for link in DeadLink.objects.filter(page__in=pages):
        known[link.page_id][link.address] = link
    rows = []
    for key, addresses in named.items():
        for address in addresses:
            state, before = states.get(address), known[key].get(address)
            if state and state.state == "broken":
                rows.append(DeadLink(page_id=key, address=address, why=state.why[:40], checked_at=at))
            elif before and (state is None or state.state == "unsure"):
                rows.append(DeadLink(page_id=key, address=address, why=before.why, checked_at=before.checked_at))
    DeadLink.objects.filter(page__in=pages).delete()
    DeadLink.objects.bulk_create(rows, batch_size=500)
