"""Every service that the map shows, with what a colleague asks first: for whom, where, how one gets in, how to call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, QuerySet

from sociale_kaart.ages import age_label
from sociale_kaart.freshness import GroupCheck, last_checks_of
from sociale_kaart.models import Area, Service, ServiceAtLocation
from sociale_kaart.pages import answers
from sociale_kaart.pages.cards import Label, label_of
from sociale_kaart.pages.contact import ContactDetails, ContactLines, service_contact, stored_lines_of
from sociale_kaart.pages.notices import Notice, notices_of
from sociale_kaart.pages.places import PlaceOfService, place_of
from sociale_kaart.pages.provenance import Checked, provenance_of
from sociale_kaart.pages.terms import RELATIONS, Term, stored_terms_of
from sociale_kaart.pages.wording import Text, text_of
from sociale_kaart.places_in_words import where_label

# A thousand fill some three hundred sheets. What comes after them stands on the map, and the book says so.
MOST_ENTRIES = 1_000
MOST_PLACES = 4
TOLD = ("question_types", "audiences", "service_areas")


@dataclass(frozen=True)
class Entry:
    """One service. `age`, `where` and `cost` are None when unknown; `main` is its question type, by slug."""

    slug: str
    name: Text
    url: str
    organization: Text | None
    summary: Text | None
    tier: Label
    access_route: Label | None
    application: Text | None
    age: str | None
    where: str | None
    audiences: tuple[Text, ...]
    cost: Text | None
    contact: ContactDetails
    places: tuple[PlaceOfService, ...]
    notices: tuple[Notice, ...]
    checked: Checked
    main: str | None
    question_types: tuple[Term, ...]
    takes_any_question: bool

    @property
    def is_partly_in_dutch(self) -> bool:
        texts = (self.name, self.summary, self.application, self.cost, *self.audiences)
        return any(text is not None and text.lang for text in texts)


@dataclass(frozen=True)
class Known:
    """What hangs on a service, read for all of them together."""

    terms: tuple[Term, ...]
    lines: ContactLines
    checks: tuple[GroupCheck, ...]

    def labels(self, relation: str) -> tuple[Text, ...]:
        return tuple(term.label for term in self.terms if term.relation == relation)


def entries_of(municipality: Area, on: date) -> tuple[tuple[Entry, ...], int]:
    """The entries in the order of the alphabet, and how many the book has no room for; six queries in all."""
    found = list(_found(municipality, on)[: MOST_ENTRIES + 1])
    total = len(found) if len(found) <= MOST_ENTRIES else Service.objects.findable(on).filter(
        municipality=municipality
    ).count()  # fmt: skip
    services = found[:MOST_ENTRIES]
    if not services:
        return (), 0
    terms = stored_terms_of([one.pk for one in services], {name: RELATIONS[name] for name in TOLD})
    lines, checks = stored_lines_of(services), last_checks_of(services)
    entries = (
        entry(one, Known(terms.get(one.pk, ()), lines[one.pk], checks[one.pk]), municipality, on) for one in services
    )
    return tuple(entries), total - len(services)


def _found(municipality: Area, on: date) -> QuerySet[Service]:
    places = ServiceAtLocation.objects.select_related("location__area").defer("location__area__outline")
    return (
        Service.objects.findable(on)
        .filter(municipality=municipality)
        .select_related("organization", "tier", "access_route", "main_question_type")
        .prefetch_related(Prefetch("service_at_locations", queryset=places))
        .order_by("name_nl", "pk")
    )


def entry(service: Service, known: Known, municipality: Area, on: date) -> Entry:
    organization = service.organization if service.organization and service.organization.is_public else None
    main = service.main_question_type
    return Entry(
        slug=service.slug,
        name=text_of(service, "name") or Text(service.slug),
        url=service.get_absolute_url(),
        organization=text_of(organization, "name") if organization else None,
        summary=text_of(service, "summary") or text_of(service, "description"),
        tier=label_of(service.tier),
        access_route=label_of(service.access_route) if service.access_route else None,
        application=text_of(service, "application_process"),
        age=age_label(service.minimum_age, service.maximum_age, service.age_basis),
        where=where(known.terms, municipality),
        audiences=known.labels("audiences"),
        cost=cost(service),
        contact=service_contact(service, known.lines),
        places=places_of(service.service_at_locations.all()),
        notices=notices_of(service, on),
        checked=provenance_of(service, (), on, known.checks).checked,
        main=main.slug if main else None,
        question_types=tuple(term for term in known.terms if term.relation == "question_types"),
        takes_any_question=service.is_general_entrance or service.is_first_contact,
    )


def where(terms: Sequence[Term], municipality: Area) -> str | None:
    """The districts; `extra` of an area is its path, so what holds the municipality is all of it."""
    areas = [term for term in terms if term.relation == "service_areas"]
    whole = next((term.label.text for term in areas if municipality.path.startswith(term.extra)), None)
    return where_label([term.label.text for term in areas], whole)


def cost(service: Service) -> Text | None:
    told = answers.cost(service)
    return told.lead or next(iter(told.paragraphs), None)


def places_of(found: Iterable[ServiceAtLocation]) -> tuple[PlaceOfService, ...]:
    """The first few published places, each once; of a hidden one nothing but that it is there."""
    places = dict.fromkeys(place_of(place.location) for place in found if place.location.live)
    return tuple(places)[:MOST_PLACES]
