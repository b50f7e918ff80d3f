"""How a service or an organisation is reached."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.db.models import CharField, F, IntegerField, QuerySet, TextField, Value
from django.db.models.functions import Cast

from sociale_kaart.models import (
    Contact,
    Organization,
    OrganizationPhone,
    Service,
    ServiceAtLocationPhone,
    ServicePhone,
)
from sociale_kaart.models.phone import PhoneBase
from sociale_kaart.pages.wording import Text, written

NUMBER = ("number", "description")


@dataclass(frozen=True)
class PhoneLine:
    """A number as written; `dial` is what a telephone dials, None when it is no valid number."""

    number: str
    dial: str | None
    description: Text | None = None


@dataclass(frozen=True)
class ContactPoint:
    """Whom to ask for, by role."""

    title: Text
    department: Text | None
    phone: PhoneLine | None
    email: str


@dataclass(frozen=True)
class ContactLines:
    """All numbers of a service: its own, those of its places (by the key of the place), and its organisation's."""

    own: tuple[PhoneLine, ...] = ()
    at_places: tuple[tuple[int, PhoneLine], ...] = ()
    of_organization: tuple[PhoneLine, ...] = ()
    points: tuple[ContactPoint, ...] = ()

    def at_place(self, key: int) -> tuple[PhoneLine, ...]:
        return tuple(line for place, line in self.at_places if place == key)


@dataclass(frozen=True)
class Website:
    """An address on the web, shown by its host."""

    url: str

    @property
    def host(self) -> str:
        return (urlsplit(self.url).hostname or self.url).removeprefix("www.")


@dataclass(frozen=True)
class ContactDetails:
    """The ways in, in the order in which they are offered. `main_phone` is the first that can be called."""

    phones: tuple[PhoneLine, ...] = ()
    organization_phones: tuple[PhoneLine, ...] = ()
    email: str = ""
    organization_email: str = ""
    websites: tuple[Website, ...] = ()
    points: tuple[ContactPoint, ...] = ()

    @property
    def main_phone(self) -> PhoneLine | None:
        return next((line for line in (*self.phones, *self.organization_phones) if line.dial), None)

    @property
    def any_email(self) -> str:
        return self.email or self.organization_email

    @property
    def is_empty(self) -> bool:
        return not (self.phones or self.organization_phones or self.any_email or self.websites or self.points)


def phone_line(phone: PhoneBase) -> PhoneLine:
    return PhoneLine(phone.number, phone.dial, written(phone.description))


def service_contact(service: Service, lines: ContactLines) -> ContactDetails:
    """The service's own ways in; its organisation's only where it has none of that kind."""
    organization = service.organization if service.organization and service.organization.is_public else None
    phones = (*lines.own, *(line for _place, line in lines.at_places))
    has_own_email = bool(service.email) or any(point.email for point in lines.points)
    return ContactDetails(
        phones=phones,
        organization_phones=lines.of_organization if organization and not phones else (),
        email=service.email,
        organization_email="" if has_own_email or organization is None else organization.email,
        websites=_websites(service.website or (organization.website if organization else "")),
        points=lines.points,
    )


def organization_contact(organization: Organization) -> ContactDetails:
    websites = (organization.website, *organization.additional_websites.splitlines())
    return ContactDetails(
        phones=tuple(phone_line(phone) for phone in organization.phones.all()),
        email=organization.email,
        websites=_websites(*websites),
    )


def stored_lines(service: Service) -> ContactLines:
    """What the database holds, in one query."""
    return stored_lines_of([service])[service.pk]


def stored_lines_of(services: Iterable[Service]) -> dict[int, ContactLines]:
    """The same for many services, by their keys, still in one query."""
    organizations = {service.pk: service.organization_id for service in services}
    of_services, place = {"service__in": organizations}, "service_at_location"
    of_places = ServiceAtLocationPhone.objects.filter(service_at_location__service__in=organizations)
    of_theirs = OrganizationPhone.objects.filter(organization__in=set(organizations.values()) - {None})
    points = Contact.objects.filter(**of_services)
    first, *others = (
        _rows("own", ServicePhone.objects.filter(**of_services), NUMBER, "service_id"),
        _rows("place", of_places, NUMBER, f"{place}__service_id", f"{place}_id"),
        _rows("organization", of_theirs, NUMBER, "organization_id"),
        _rows("point", points, ("title", "department", "phone", "email"), "service_id"),
    )
    found = defaultdict[tuple[bool, int], list[tuple]](list)
    for owner, *row in first.union(*others, all=True):
        found[row[0] == "organization", owner].append(tuple(row))
    return {key: _grouped([*found[False, key], *found[True, owner]]) for key, owner in organizations.items()}


def drafted_lines(service: Service) -> ContactLines:
    """What an object in memory holds, such as a draft that is previewed."""
    organization = service.organization
    return ContactLines(
        own=tuple(phone_line(phone) for phone in service.phones.all()),
        at_places=tuple(
            (place.pk or position, phone_line(phone))
            for position, place in enumerate(service.service_at_locations.all())
            for phone in place.phones.all()
        ),
        of_organization=tuple(phone_line(phone) for phone in organization.phones.all()) if organization else (),
        points=tuple(
            _point(contact.title, contact.department, contact.phone, contact.email)
            for contact in service.contacts.all()
        ),
    )


def _rows(kind: str, found: QuerySet, fields: tuple[str, ...], owner: str, place: str | None = None) -> QuerySet:
    """Four texts with their owner, kind, place and order, so that numbers of several tables can be put together."""
    nothing = Value("", output_field=TextField())
    texts = [Cast(F(name), TextField()) for name in fields] + [nothing] * (4 - len(fields))
    key = Cast(F(place), IntegerField()) if place else Value(0, output_field=IntegerField())
    order = Cast(F("sort_order"), IntegerField())
    kinds = Value(kind, output_field=CharField())
    return found.order_by().values_list(F(owner), kinds, key, order, F("pk"), *texts)


def _grouped(rows: list[tuple]) -> ContactLines:
    rows.sort(key=lambda row: (row[0], row[1], row[2] or 0, row[3]))
    numbers = [(kind, place, _line(one, two)) for kind, place, _order, _pk, one, two, *_rest in rows if kind != "point"]
    return ContactLines(
        own=tuple(line for kind, _place, line in numbers if kind == "own"),
        at_places=tuple((place, line) for kind, place, line in numbers if kind == "place"),
        of_organization=tuple(line for kind, _place, line in numbers if kind == "organization"),
        points=tuple(_point(*row[4:]) for row in rows if row[0] == "point"),
    )


def _line(number: str, description: str) -> PhoneLine:
    return phone_line(ServicePhone(number=number, description=description))


def _point(title: str, department: str, phone: str, email: str) -> ContactPoint:
    line = _line(phone, "") if phone else None
    return ContactPoint(written(title) or Text(title), written(department), line, email)


def _websites(*addresses: str) -> tuple[Website, ...]:
    """Only addresses of the web: a link never runs a script."""
    seen = dict.fromkeys(address.strip() for address in addresses if address.strip())
    return tuple(Website(address) for address in seen if _is_web_address(address))


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
