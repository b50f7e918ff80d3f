"""Who writes: the editors of a municipality, and where they are reached."""

from collections.abc import Callable

from django.conf import settings
from wagtail.models import Site

from sociale_kaart.models import Area, MunicipalitySite

_asked: list[Callable[[Site], str]] = []


def ask_for_contact(ask: Callable[[Site], str]) -> None:
    """Let another room say at which address the editors of a site are reached."""
    _asked.append(ask)


def signature(municipality: Area) -> dict[str, str]:
    """The words that every mail of this municipality needs: `gemeente` and `contact`."""
    return {"gemeente": municipality.name, "contact": contact_of(municipality)}


def contact_of(municipality: Area) -> str:
    site = site_of(municipality)
    told = (ask(site) for ask in _asked) if site else ()
    return next(filter(None, told), settings.DEFAULT_FROM_EMAIL)


def site_of(municipality: Area) -> Site | None:
    found = MunicipalitySite.objects.select_related("site").filter(municipality=municipality).first()
    return found and found.site


def absolute(municipality: Area, path: str) -> str:
    """The whole address of a page of this municipality's site, as a mail needs it."""
    site = site_of(municipality)
    return f"{site.root_url if site else settings.SITE_URL}{path}"
