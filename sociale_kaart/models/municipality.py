"""Which municipality a Wagtail site belongs to."""

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from sociale_kaart.models.area import Area, AreaKind


class MunicipalitySite(models.Model):
    """A site shows what its municipality keeps, and nothing of another's."""

    site = models.OneToOneField(Site, models.CASCADE, related_name="municipality_site", verbose_name=_("site"))
    municipality = models.OneToOneField(
        Area,
        models.PROTECT,
        related_name="municipality_site",
        limit_choices_to={"kind": AreaKind.MUNICIPALITY},
        verbose_name=_("municipality"),
    )

    class Meta:
        verbose_name = _("municipality of a site")
        verbose_name_plural = _("municipalities of the sites")

    def __str__(self) -> str:
        return f"{self.site}: {self.municipality}"

    @classmethod
    def for_request(cls, request: HttpRequest) -> "MunicipalitySite":
        """The municipality and site that this host shows; asked once a request.

        Raises `MunicipalitySite.DoesNotExist` where the host's site has none yet.
        """
        if not hasattr(request, "_municipality_site"):
            site = Site.find_for_request(request)
            found = cls.objects.select_related("site", "municipality").defer("municipality__outline")
            request._municipality_site = found.get(site=site)
        return request._municipality_site
