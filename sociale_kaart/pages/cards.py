"""One service in a list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sociale_kaart.ages import age_label
from sociale_kaart.models import Area, AreaKind, Service
from sociale_kaart.models.vocabulary import Term
from sociale_kaart.pages.wording import text_of
from sociale_kaart.places_in_words import where_label

WHOLE = (AreaKind.COUNTRY, AreaKind.PROVINCE, AreaKind.REGION, AreaKind.MUNICIPALITY)


@dataclass(frozen=True)
class Label:
    """A term of a vocabulary in the reader's language."""

    slug: str
    label: str
    order: int = 0
    # Of a way in: whether everyone may use it.
    is_open: bool = False


@dataclass(frozen=True)
class ServiceCard:
    """What a list says of one service; `age` and `where` are None when unknown."""

    slug: str
    name: str
    url: str
    organization: str | None
    summary: str
    tier: Label
    access_route: Label | None
    age: str | None
    where: str | None
    verified_on: date | None
    unknown: tuple[str, ...] = ()
    is_in_dutch: bool = False


def label_of(term: Term) -> Label:
    return Label(term.slug, term.label or term.slug, term.order, getattr(term, "is_open", False))


def service_card(service: Service, areas: Iterable[Area]) -> ServiceCard:
    """The card of a service whose organisation, tier and access route were selected with it."""
    name, summary = text_of(service, "name"), text_of(service, "summary")
    organization = service.organization
    return ServiceCard(
        slug=service.slug,
        name=str(name or service.slug),
        url=service.get_absolute_url(),
        organization=organization.name if organization and organization.is_public else None,
        summary=str(summary or ""),
        tier=label_of(service.tier),
        access_route=label_of(service.access_route) if service.access_route else None,
        age=age_label(service.minimum_age, service.maximum_age, service.age_basis),
        where=where_of(areas),
        verified_on=service.assured_date,
        is_in_dutch=bool(name and name.lang),
    )


def where_of(areas: Iterable[Area]) -> str | None:
    """The districts that a service is for; None when that is not known."""
    ordered = sorted(areas, key=lambda area: area.path)
    whole = next((area.name for area in ordered if area.kind in WHOLE), None)
    return where_label([area.name for area in ordered], whole)
