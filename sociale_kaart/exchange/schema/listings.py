"""Organisations, locations and services, and what hangs on them."""

from datetime import date
from typing import Annotated, Literal, Self

from django.utils.translation import gettext as _
from pydantic import AfterValidator, Field, model_validator

from sociale_kaart.exchange.schema.types import (
    Entry,
    Hour,
    Lines,
    Money,
    Months,
    Name,
    PhoneNumber,
    Point,
    Slug,
    Slugs,
    Text,
    Year,
    with_texts,
)
from sociale_kaart.models import (
    AgeBasis,
    Location,
    Organization,
    PortalRole,
    Schedule,
    ScheduleException,
    Service,
    ServiceAtLocation,
    ServiceStatus,
    WaitingTimeKind,
)


class PhoneEntry(Entry):
    number: PhoneNumber
    description: Text = ""


class OrganizationEntry(with_texts(Organization)):
    slug: Slug
    alternate_names: Lines = []
    kind: Text = ""
    is_collective: bool = False
    website: Text = ""
    additional_websites: Lines = []
    email: Text = ""
    phones: list[PhoneEntry] = []
    portal_role: Literal[*PortalRole.values] = PortalRole.PROVIDER.value
    sources: Slugs = []
    source_reference: Text = ""
    editor_note: Text = ""


class LocationEntry(with_texts(Location, Point)):
    slug: Slug
    organization: Slug | None = None
    address: Text = ""
    postal_code: Text = ""
    city: Text = ""
    area: Slug | None = None
    is_wheelchair_accessible: bool | None = None
    has_hidden_address: bool = False


class ScheduleEntry(with_texts(Schedule)):
    days: Annotated[list[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]], Field(min_length=1, max_length=7)]
    opens_at: Hour
    closes_at: Hour
    valid_from: date | None = None
    valid_to: date | None = None


class ScheduleExceptionEntry(with_texts(ScheduleException)):
    date: date
    opens_at: Hour | None = None
    closes_at: Hour | None = None


class ServiceAtLocationEntry(with_texts(ServiceAtLocation)):
    location: Slug
    phones: list[PhoneEntry] = []
    schedules: list[ScheduleEntry] = []
    schedule_exceptions: list[ScheduleExceptionEntry] = []


class ContactEntry(Entry):
    title: Name
    department: Text = ""
    phone: PhoneNumber | Literal[""] = ""
    email: Text = ""


def each_once(places: list[ServiceAtLocationEntry]) -> list[ServiceAtLocationEntry]:
    if len({place.location for place in places}) < len(places):
        raise ValueError(_("names a location twice; put all hours under one"))
    return places


class ServiceEntry(with_texts(Service)):
    slug: Slug
    alternate_names: Lines = []
    kind: Text = ""
    organizations: Slugs = []
    partner_organizations: Slugs = []
    question_types: Slugs = []
    suggested_question_types: Slugs = []
    concepts: Slugs = []
    age_basis: Literal[*AgeBasis.values]
    minimum_age: Months | None = None
    maximum_age: Months | None = None
    age_note: Text = ""
    audiences: Slugs = []
    instead: Slugs = []
    service_areas: Slugs = []
    is_first_contact: bool = False
    is_general_entrance: bool = False
    tier: Slug
    access_route: Slug | None = None
    referrers: Slugs = []
    cost_is_free: bool | None = None
    cost_amount: Money | None = None
    waiting_time_kind: Literal[*WaitingTimeKind.values] = WaitingTimeKind.UNKNOWN.value
    waiting_time_weeks: Annotated[int, Field(ge=0, le=520)] | None = None
    waiting_time_measured_on: date | None = None
    delivery_modes: Slugs = []
    languages: Slugs = []
    email: Text = ""
    website: Text = ""
    phones: list[PhoneEntry] = []
    contacts: list[ContactEntry] = []
    service_at_locations: Annotated[list[ServiceAtLocationEntry], AfterValidator(each_once)] = []
    status: Literal[*ServiceStatus.values]
    start_date: date | None = None
    end_date: date | None = None
    assured_date: date | None = None
    assured_by: Text = ""
    last_modified: date | None = None
    sources: Slugs = []
    source_year: Year | None = None
    source_reference: Text = ""
    editor_note: Text = ""

    @model_validator(mode="after")
    def _points_elsewhere(self) -> Self:
        if self.slug in self.instead:
            raise ValueError(_("instead: points to itself"))
        return self
