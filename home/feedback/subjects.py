"""What a reader can say something about: a page, a service or an organisation of this site."""

from dataclasses import dataclass

from django.db.models import Model
from django.urls import reverse
from wagtail.models import Page, Site

from sociale_kaart.clock import today
from sociale_kaart.models import Area, Organization, Service
from sociale_kaart.sensitivity import is_sensitive_service

PAGE, SERVICE, ORGANIZATION = "pagina", "dienst", "organisatie"
LONGEST_NUMBER = 9


@dataclass(frozen=True)
class Subject:
    """`title` and `url` lead back to it."""

    instance: Model
    title: str
    url: str
    is_sensitive: bool = False


def find_subject(kind: str, key: str, site: Site | None, municipality: Area | None) -> Subject | None:
    """The public page or listing with this key; None where this site shows no such thing."""
    if kind == PAGE:
        return page_subject(key, site)
    if municipality is None:
        return None
    if kind == SERVICE:
        service = Service.objects.public(today()).filter(municipality=municipality, slug=key).first()
        if service is None:
            return None
        is_sensitive = is_sensitive_service(service)
        return Subject(service, service.name, reverse("service", args=[key]), is_sensitive)
    organization = Organization.objects.public().filter(municipality=municipality, slug=key).first()
    return organization and Subject(organization, organization.name, reverse("organization", args=[key]))


def page_subject(key: str, site: Site | None) -> Subject | None:
    if site is None or not (key.isascii() and key.isdigit() and len(key) <= LONGEST_NUMBER):
        return None
    page = Page.objects.live().filter(pk=int(key)).first()
    parts = page and page.get_url_parts()
    if not parts or parts[0] != site.pk:
        return None
    found = page.specific
    return Subject(page, found.title, parts[2], getattr(found, "quick_exit", False))
