"""Everything that the page of one organisation says."""

from dataclasses import dataclass
from datetime import date

from django.core.paginator import EmptyPage, Paginator
from django.db.models import Prefetch, QuerySet

from sociale_kaart.models import Area, Organization, Service
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.contact import ContactDetails, organization_contact
from sociale_kaart.pages.trail import Step, start
from sociale_kaart.pages.way_on import WayOn, way_on
from sociale_kaart.pages.wording import Text, text_of, written
from sociale_kaart.translations.reading import status_for_readers

SERVICES_ON_A_PAGE = 50
PARTNER_SERVICES_SHOWN = 12


class NoSuchPageError(LookupError):
    """A page of the list beyond the last."""


@dataclass(frozen=True)
class OrganizationPage:
    """An organisation, its ways in and its public services, a page at a time."""

    slug: str
    name: Text
    kind: Text | None
    is_collective: bool
    other_names: Text | None
    description: Text | None
    contact: ContactDetails
    way_on: WayOn
    trail: tuple[Step, ...]
    services: tuple[ServiceCard, ...]
    total: int
    number: int
    page_count: int
    partner_services: tuple[ServiceCard, ...]
    translation_status: str

    @property
    def previous_number(self) -> int | None:
        return self.number - 1 if self.number > 1 else None

    @property
    def next_number(self) -> int | None:
        return self.number + 1 if self.number < self.page_count else None

    @property
    def is_partly_in_dutch(self) -> bool:
        return any(text is not None and text.lang for text in (self.name, self.description))


def organization_page(organization: Organization, on: date, number: int = 1) -> OrganizationPage:
    """Raises `NoSuchPageError` for a page that does not exist."""
    contact = organization_contact(organization)
    name = text_of(organization, "name") or Text(organization.slug)
    services = Service.objects.public(on).filter(municipality=organization.municipality_id)
    found = Paginator(listed(services.filter(organization=organization.pk)), SERVICES_ON_A_PAGE)
    try:
        page = found.page(number)
    except EmptyPage as error:
        raise NoSuchPageError(number) from error
    together = listed(services.filter(partner_organizations=organization.pk))[:PARTNER_SERVICES_SHOWN]
    return OrganizationPage(
        slug=organization.slug,
        name=name,
        kind=written(organization.kind),
        is_collective=organization.is_collective,
        other_names=written(", ".join(organization.alternate_names)),
        description=text_of(organization, "description"),
        contact=contact,
        way_on=way_on(contact, organization.municipality.slug),
        trail=(start(), Step(name.text, lang=name.lang)),
        services=tuple(service_card(service, service.service_areas.all()) for service in page),
        total=found.count,
        number=number,
        page_count=found.num_pages,
        partner_services=tuple(service_card(service, service.service_areas.all()) for service in together),
        translation_status=status_for_readers(organization),
    )


def listed(services: QuerySet[Service]) -> QuerySet[Service]:
    """Services with what their cards need, the lightest first."""
    areas = Prefetch("service_areas", queryset=Area.objects.defer("outline"))
    return (
        services.select_related("organization", "tier", "access_route")
        .prefetch_related(areas)
        .order_by("tier__order", "name_nl", "pk")
    )
