"""Whom to ask first: the wijkteam, or whoever the municipality ticked as the first place to ask."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from sociale_kaart.models import Area, Service
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.contact import ContactDetails, service_contact, stored_lines
from sociale_kaart.pages.neighbours import paths_to


@dataclass(frozen=True)
class FirstContact:
    """None found in a district: `url` leads to the page where all of them stand."""

    card: ServiceCard | None
    contact: ContactDetails | None
    url: str
    place: str


def first_contact(municipality: Area, district: Area | None, on: date) -> FirstContact:
    place = district or municipality
    url = reverse("district", args=[place.slug])
    ties = Service.service_areas.through.objects.filter(service=OuterRef("pk"))
    whole = Exists(ties.filter(area__path__in=paths_to(municipality.path)))
    found = Service.objects.findable(on).filter(municipality=municipality, is_first_contact=True)
    if district is None:
        found = found.filter(whole)
    else:
        held = [path for path in paths_to(district.path) if len(path) > len(municipality.path)]
        near = Exists(ties.filter(Q(area__path__in=held) | Q(area__path__startswith=district.path)))
        found = found.annotate(is_near=near).filter(Q(is_near=True) | whole).order_by("-is_near", "name_nl", "pk")
    service = found.select_related("organization", "tier", "access_route").first()
    if service is None:
        return FirstContact(None, None, url, place.name)
    card = service_card(service, service.service_areas.defer("outline"))
    return FirstContact(card, service_contact(service, stored_lines(service)), url, place.name)
