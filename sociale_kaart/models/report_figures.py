"""Figures of a half-year that nobody can count afterwards: how many gaps there were, how much was checked."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.area import Area


class ReportFigures(models.Model):
    """How a municipality stood when these were last kept in a half-year, which begins at `begins_on`."""

    municipality = models.ForeignKey(Area, models.CASCADE, related_name="+", verbose_name=_("municipality"))
    begins_on = models.DateField(_("half-year from"))
    kept_on = models.DateField(_("kept on"))
    figures = models.JSONField(_("figures"))

    class Meta:
        verbose_name = _("figures of a half-year")
        verbose_name_plural = _("figures of half-years")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "begins_on"],
                name="figures_kept_once_a_half_year",
                violation_error_message=_("The figures of this half-year are kept already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.municipality} {self.begins_on}"
