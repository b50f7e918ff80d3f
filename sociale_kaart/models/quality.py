"""How good a listing is, kept so that its page shows it without working it out."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.service import Service


class ListingQuality(models.Model):
    """Points from 0 to 100, as they were when the checks last looked."""

    service = models.OneToOneField(Service, models.CASCADE, related_name="quality", verbose_name=_("service"))
    points = models.PositiveSmallIntegerField(_("points"), validators=[MaxValueValidator(100)])

    class Meta:
        verbose_name = _("quality of a listing")
        verbose_name_plural = _("quality of listings")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.service}: {self.points}"
