"""Who looked when whether a listing is still right, and how often that is needed."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.service import Service


class FieldGroup(models.TextChoices):
    """What belongs together when somebody checks a listing."""

    CONTACT = "contact", _("phone and contact")
    HOURS = "hours", _("place and opening hours")
    COST = "cost", _("cost")
    ACCESS = "access", _("how to apply")
    AGE_AND_AREA = "age-and-area", _("age and area")
    WAITING_TIME = "waiting-time", _("waiting time")
    DESCRIPTION = "description", _("description")


class VerificationMethod(models.TextChoices):
    PARTNER = "partner", _("by the organisation itself")
    PHONE = "phone", _("by a phone call")
    WEBSITE = "website", _("on the website")
    IMPORT = "import", _("taken over with the data")


class Verification(models.Model):
    """One check of a group of fields, or of the whole listing where the group is empty. It changes no text."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="verifications", verbose_name=_("service"))
    group = models.CharField(_("part"), max_length=20, choices=FieldGroup, blank=True)
    verified_on = models.DateField(_("checked on"))
    verified_by = models.CharField(_("checked by"), max_length=200, blank=True)
    method = models.CharField(_("how"), max_length=20, choices=VerificationMethod)

    class Meta:
        verbose_name = _("check of a listing")
        verbose_name_plural = _("checks of listings")
        ordering = ["-verified_on", "-pk"]
        constraints = [
            # Pressed twice, it is still one check.
            models.UniqueConstraint(
                fields=["service", "group", "verified_on", "method", "verified_by"],
                name="verification_once_a_day",
                violation_error_message=_("This check of this day is known already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.service} {self.group or '*'} {self.verified_on}"


class ReviewRhythm(models.Model):
    """How many days after a check a group of fields has to be checked again."""

    group = models.CharField(_("part"), max_length=20, choices=FieldGroup, unique=True)
    days = models.PositiveSmallIntegerField(
        _("check again after (days)"), validators=[MinValueValidator(1), MaxValueValidator(3650)]
    )

    class Meta:
        verbose_name = _("rhythm of checks")
        verbose_name_plural = _("rhythms of checks")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(days__gte=1),
                name="review_rhythm_in_days",
                violation_error_message=_("Give at least one day."),
            )
        ]

    def __str__(self) -> str:
        return self.get_group_display()
