"""Whose services go in or out."""

from django.utils.translation import gettext as _
from wagtail.models import Site

from sociale_kaart.models import Area, AreaKind, MunicipalitySite


class UnknownMunicipalityError(ValueError):
    """No municipality has this slug, or the default site belongs to none."""


def municipality_named(slug: str | None) -> Area:
    """The municipality with this slug; without one, that of the default site."""
    if slug is None:
        site = Site.objects.filter(is_default_site=True).first()
        found = MunicipalitySite.objects.select_related("municipality").filter(site=site).first() if site else None
        if found is None:
            raise UnknownMunicipalityError(_("Name a municipality: the default site belongs to none."))
        return found.municipality
    municipality = Area.objects.filter(slug=slug, kind=AreaKind.MUNICIPALITY).defer("outline").first()
    if municipality is None:
        raise UnknownMunicipalityError(_("There is no municipality %(slug)s.") % {"slug": slug})
    return municipality
