"""Somebody is asked to work for an organisation or a municipality."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.area import Area
from sociale_kaart.models.organization import Organization


class Invitation(models.Model):
    """A link that works once, until its day, and only while who sent it may still invite there."""

    email = models.EmailField(_("e-mail address"))
    first_name = models.CharField(_("first name"), max_length=150)
    last_name = models.CharField(_("last name"), max_length=150)
    organization = models.ForeignKey(Organization, models.CASCADE, null=True, blank=True, related_name="invitations")
    municipality = models.ForeignKey(Area, models.CASCADE, null=True, blank=True, related_name="invitations")
    role = models.CharField(_("role"), max_length=20)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="sent_invitations", verbose_name=_("invited by")
    )
    created_at = models.DateTimeField(_("made"), default=clock.now)
    expires_at = models.DateTimeField(_("works until"))
    accepted_at = models.DateTimeField(_("accepted"), null=True, blank=True)
    # Kept, and counted with those of the day: else nobody would keep count of mails to one address.
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        default_permissions = ()
        ordering = ["pk"]
        indexes = [models.Index(fields=["email", "created_at"], name="invitation_by_email")]
        constraints = [
            models.CheckConstraint(
                condition=Q(organization__isnull=True) ^ Q(municipality__isnull=True),
                name="invitation_to_one_place",
                violation_error_message=_("An invitation is for an organisation or for a municipality."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.email} ({self.place})"

    @property
    def place(self) -> Organization | Area:
        return self.organization or self.municipality
