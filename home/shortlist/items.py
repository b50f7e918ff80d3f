"""The places on a list, with what somebody needs to take the next step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from sociale_kaart.models import Area, Organization, Service, ServiceAtLocation
from sociale_kaart.pages.cards import Label, label_of
from sociale_kaart.pages.contact import PhoneLine, phone_line
from sociale_kaart.pages.wording import Text, text_of, written


@dataclass(frozen=True)
class Item:
    """One place; `phone`, `address` and `access_route` are None where they are not known."""

    slug: str
    name: Text
    url: str
    organization: Text | None
    summary: Text | None
    phone: PhoneLine | None
    email: str
    address: Text | None
    access_route: Label | None
    next_step: Text | None


def items_of(slugs: Sequence[str], municipality: Area, on: date) -> tuple[Item, ...]:
    """The public ones among them, in the order of the list; five queries however many."""
    if not slugs:
        return ()
    places = ServiceAtLocation.objects.select_related("location").prefetch_related("phones")
    found = (
        Service.objects.public(on)
        .filter(municipality=municipality, slug__in=slugs)
        .select_related("organization", "access_route")
        .prefetch_related("phones", "organization__phones", Prefetch("service_at_locations", queryset=places))
    )
    by_slug = {service.slug: item(service) for service in found}
    return tuple(by_slug[slug] for slug in slugs if slug in by_slug)


def item(service: Service) -> Item:
    organization = service.organization if service.organization and service.organization.is_public else None
    return Item(
        slug=service.slug,
        name=text_of(service, "name") or Text(service.slug),
        url=service.get_absolute_url(),
        organization=text_of(organization, "name") if organization else None,
        summary=text_of(service, "summary") or text_of(service, "description"),
        phone=phone_of(service, organization),
        email=service.email or (organization.email if organization else ""),
        address=address_of(service),
        access_route=label_of(service.access_route) if service.access_route else None,
        next_step=text_of(service, "application_process"),
    )


def phone_of(service: Service, organization: Organization | None) -> PhoneLine | None:
    """The first number: of the service, of its places, of its organisation; one that can be dialled before others."""
    numbers = [*service.phones.all()]
    numbers += [phone for place in live_places(service) for phone in place.phones.all()]
    numbers += organization.phones.all() if organization else []
    lines = [phone_line(phone) for phone in numbers]
    return next((line for line in lines if line.dial), lines[0] if lines else None)


def address_of(service: Service) -> Text | None:
    addresses = (place.location.public_address for place in live_places(service))
    return written(next((address for address in addresses if address), ""))


def live_places(service: Service) -> list[ServiceAtLocation]:
    return [place for place in service.service_at_locations.all() if place.location.live]
