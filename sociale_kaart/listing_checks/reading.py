"""Reads listings and what surrounds them from the database, for the checks."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Prefetch, QuerySet

from sociale_kaart.listing_checks.facts import HoursFacts, ListingFacts, PlaceFacts, Surroundings
from sociale_kaart.models import (
    Area,
    AreaKind,
    GlossaryTerm,
    Location,
    Organization,
    PostalCode,
    Service,
    ServiceAtLocation,
)

TEXTS = ("summary", "description", "application_process", "not_for", "alert", "cost_description")
# What is longer is no listing: the rest of it is not read.
LONGEST = 20_000
COUNTED = (*TEXTS, "website", "email", "assured_date", "access_route_id", "cost_is_free")


def with_facts(services: QuerySet[Service]) -> QuerySet[Service]:
    """Services with all that the checks ask of them, in a fixed number of queries."""
    places = ServiceAtLocation.objects.select_related("location__area").prefetch_related("schedules", "phones")
    return (
        services.select_related("organization", "municipality")
        .defer("municipality__outline")
        .prefetch_related(
            Prefetch("service_at_locations", places),
            Prefetch("service_areas", Area.objects.defer("outline")),
            "organization__phones",
            "phones",
            "contacts",
            "instead",
            "question_types",
        )
    )


def surroundings_of(municipality: Area, today: date) -> Surroundings:
    districts = list(Area.objects.districts_of(municipality).defer("outline"))
    names = {area.slug: (area.name, *area.other_names) for area in districts}
    own = [*Organization.objects.filter(municipality=municipality).values_list("name_nl", flat=True)]
    own += Location.objects.filter(municipality=municipality, has_hidden_address=False).values_list(
        "name_nl", flat=True
    )
    glossary = dict(GlossaryTerm.objects.exclude(full_form_nl=None).values_list("term", "full_form_nl"))
    return Surroundings(today, names, tuple(sorted(set(filter(None, own)), key=len, reverse=True)), glossary)


def districts_by_postcode(municipality: Area) -> dict[str, str]:
    """The district of each postcode of four digits that surely lies in one."""
    found = PostalCode.objects.filter(area__path__startswith=municipality.path)
    districts = {area.path: area.slug for area in Area.objects.districts_of(municipality).defer("outline")}
    return {
        code: district
        for code, path in found.values_list("code", "area__path")
        for own, district in districts.items()
        if path.startswith(own)
    }


def facts_of(service: Service, postcodes: dict[str, str]) -> ListingFacts:
    areas = list(service.service_areas.all())
    places = tuple(_place(place, postcodes) for place in service.service_at_locations.all())
    phones = [phone.number for phone in service.phones.all()]
    phones += [phone.number for place in service.service_at_locations.all() for phone in place.phones.all()]
    organization = service.organization
    return ListingFacts(
        slug=service.slug,
        name=service.name_nl or service.slug,
        municipality=service.municipality.name,
        texts=tuple((name, (getattr(service, f"{name}_nl") or "")[:LONGEST]) for name in TEXTS),
        other_names=service.alternate_names,
        organization=organization.name_nl if organization else "",
        organization_names=(organization.name_nl, *organization.alternate_names) if organization else (),
        age_basis=service.age_basis,
        minimum_age=service.minimum_age,
        maximum_age=service.maximum_age,
        question_types=frozenset(term.slug for term in service.question_types.all()),
        areas=frozenset(area.slug for area in areas),
        district_areas=frozenset(area.slug for area in areas if area.kind == AreaKind.STADSDEEL),
        places=places,
        is_free=service.cost_is_free,
        amount=None if service.cost_amount is None else float(service.cost_amount),
        phones=tuple(phones),
        email=service.email,
        website=service.website,
        has_contact_points=any(contact.phone or contact.email for contact in service.contacts.all()),
        organization_contact=_contact_of(organization),
        status=service.status,
        start=service.start_date,
        end=service.end_date,
        last_modified=service.last_modified or service.assured_date,
        instead=tuple(other.slug for other in service.instead.all()),
        hidden_addresses=_hidden_addresses(service),
        filled=sum(getattr(service, f"{name}_nl" if name in TEXTS else name) not in (None, "") for name in COUNTED),
    )


def facts_of_all(services: QuerySet[Service], postcodes: dict[str, str]) -> Iterator[ListingFacts]:
    for service in with_facts(services).order_by("pk").iterator(chunk_size=500):
        yield facts_of(service, postcodes)


def _place(place: ServiceAtLocation, postcodes: dict[str, str]) -> PlaceFacts:
    location = place.location
    is_hidden = location.has_hidden_address
    return PlaceFacts(
        name=location.name_nl or location.slug,
        address="" if is_hidden else location.address,
        postal_code="" if is_hidden else location.postal_code,
        district=location.area.slug if location.area and location.area.kind == AreaKind.STADSDEEL else None,
        postcode_district=None if is_hidden else postcodes.get(location.postal_code[:4]),
        hours=tuple(HoursFacts(frozenset(row.weekdays), row.opens_at, row.closes_at) for row in place.schedules.all()),
    )


def _hidden_addresses(service: Service) -> tuple[str, ...]:
    locations = [place.location for place in service.service_at_locations.all()]
    return tuple(one.address for one in locations if one.has_hidden_address and one.address)


def _contact_of(organization: Organization | None) -> str:
    if organization is None:
        return ""
    phones = [phone.number for phone in organization.phones.all()]
    return next(filter(None, [*phones, organization.email, organization.website]), "")
