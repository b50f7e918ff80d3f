"""Where the address of a listing leads that was merged into another."""

from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.area import Area
from sociale_kaart.models.service import Service


class MergedServiceQuerySet(models.QuerySet):
    def at(self, municipality: Area, slug: str) -> Self:
        return self.filter(municipality=municipality, slug=slug)


class MergedService(models.Model):
    """An old address, and the service that took its place; the old listing stays as a draft, with its history."""

    municipality = models.ForeignKey(Area, models.CASCADE, related_name="+", verbose_name=_("municipality"))
    slug = models.SlugField(_("slug"), max_length=100)
    service = models.ForeignKey(Service, models.CASCADE, related_name="merged", verbose_name=_("service"))
    merged_at = models.DateTimeField(_("merged on"), default=clock.now)
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("merged by")
    )
    objects = MergedServiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("merged service")
        verbose_name_plural = _("merged services")
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "slug"],
                name="merged_service_slug_unique",
                violation_error_message=_("This listing was merged already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.slug} → {self.service}"
