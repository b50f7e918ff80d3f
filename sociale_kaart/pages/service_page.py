"""Everything that the page of one service says."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse

from sociale_kaart.freshness import GroupCheck, last_checks
from sociale_kaart.models import Organization, Service
from sociale_kaart.pages import answers
from sociale_kaart.pages.answers import Answer
from sociale_kaart.pages.cards import Label, label_of
from sociale_kaart.pages.contact import ContactDetails, ContactLines, drafted_lines, service_contact, stored_lines
from sociale_kaart.pages.neighbours import Neighbours, find_neighbours
from sociale_kaart.pages.notices import Notice, notices_of
from sociale_kaart.pages.places import PlaceOfService, drafted_places, places_of, stored_places
from sociale_kaart.pages.praise import praise_of
from sociale_kaart.pages.provenance import Provenance, provenance_of
from sociale_kaart.pages.terms import RELATIONS, Term, drafted_terms, stored_terms
from sociale_kaart.pages.trail import Step, service_trail
from sociale_kaart.pages.way_on import WayOn, way_on
from sociale_kaart.pages.wording import Text, text_of
from sociale_kaart.sensitivity import is_sensitive_service
from sociale_kaart.translations.reading import status_for_readers


@dataclass(frozen=True)
class OrganizationLink:
    """An organisation that has a page."""

    name: Text
    url: str


@dataclass(frozen=True)
class ServicePage:
    """A service with its answers in the order in which they are read."""

    slug: str
    name: Text
    summary: str
    organization: OrganizationLink | None
    partners: tuple[OrganizationLink, ...]
    tier: Label
    access_route: Label | None
    trail: tuple[Step, ...]
    notices: tuple[Notice, ...]
    answers: tuple[Answer, ...]
    terms: dict[str, tuple[Term, ...]]
    places: tuple[PlaceOfService, ...]
    neighbours: Neighbours
    provenance: Provenance
    # How good the page is, in a sentence; empty where nothing is said of it.
    praise: str
    professional_note: Text | None
    contact: ContactDetails
    address: Text | None
    way_on: WayOn
    is_sensitive: bool
    is_partly_in_dutch: bool
    translation_status: str


@dataclass(frozen=True)
class Parts:
    """What hangs on a service, from the database or from a draft in memory."""

    terms: dict[str, tuple[Term, ...]]
    places: tuple[PlaceOfService, ...]
    contact: ContactDetails
    checks: tuple[GroupCheck, ...] = ()


def service_page(service: Service, now: datetime) -> ServicePage:
    """The page of a service as the database holds it; eight queries after the service itself."""
    lines = stored_lines(service)
    parts = _parts(service, stored_terms(service), stored_places(service), lines, now)
    return _page(service, replace(parts, checks=last_checks(service)), now)


def draft_page(service: Service, now: datetime) -> ServicePage:
    """The page of an object in memory, such as a draft that is previewed; it may not be saved yet."""
    lines = drafted_lines(service)
    return _page(service, _parts(service, drafted_terms(service), drafted_places(service), lines, now), now)


def _parts(service: Service, terms: tuple[Term, ...], places: tuple, lines: ContactLines, now: datetime) -> Parts:
    by_relation = {name: tuple(term for term in terms if term.relation == name) for name in RELATIONS}
    return Parts(by_relation, places_of(places, lines, now), service_contact(service, lines))


def _page(service: Service, parts: Parts, now: datetime) -> ServicePage:
    today, terms = now.date(), parts.terms
    neighbours = find_neighbours(service, [term for group in terms.values() for term in group], today)
    name = text_of(service, "name") or Text(service.slug)
    texts = [name, *(text_of(service, field) for field in ("summary", "description", "application_process", "not_for"))]
    return ServicePage(
        slug=service.slug,
        name=name,
        summary=str(text_of(service, "summary") or ""),
        organization=_link(service.organization),
        partners=tuple(
            OrganizationLink(term.label, reverse("organization", args=[term.slug]))
            for term in terms["partner_organizations"]
        ),
        tier=label_of(service.tier),
        access_route=label_of(service.access_route) if service.access_route else None,
        trail=service_trail(service, name),
        notices=notices_of(service, today),
        answers=_answers(service, parts, neighbours, now),
        terms=terms,
        places=parts.places,
        neighbours=neighbours,
        provenance=provenance_of(service, terms["sources"], today, parts.checks),
        praise=praise_of(service),
        professional_note=text_of(service, "professional_note"),
        contact=parts.contact,
        address=next((place.address for place in parts.places if place.address), None),
        way_on=way_on(parts.contact, _district(service, parts), service.is_first_contact),
        is_sensitive=is_sensitive_service(service),
        is_partly_in_dutch=any(text.lang for text in texts if text is not None),
        translation_status=status_for_readers(service),
    )


def _answers(service: Service, parts: Parts, neighbours: Neighbours, now: datetime) -> tuple[Answer, ...]:
    return (
        answers.what(service),
        answers.for_whom(service, parts.terms),
        answers.not_for(service, neighbours.instead),
        answers.where(parts.places, parts.terms),
        answers.when(service, parts.places, now.date()),
        answers.cost(service),
        answers.application(service, parts.terms),
        answers.waiting_time(service, now.date()),
    )


def _link(organization: Organization | None) -> OrganizationLink | None:
    if organization is None or not organization.is_public:
        return None
    return OrganizationLink(text_of(organization, "name") or Text(organization.slug), organization.get_absolute_url())


def _district(service: Service, parts: Parts) -> str:
    """The district that the service is for, or the municipality where it is for more or for who knows what."""
    inside = [term for term in parts.terms["service_areas"] if term.extra.startswith(service.municipality.path)]
    return inside[0].slug if len(inside) == 1 else service.municipality.slug
