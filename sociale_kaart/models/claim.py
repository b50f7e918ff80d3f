"""Somebody who works at an organisation asks to keep its entries."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.organization import Organization
from sociale_kaart.models.service import Service


class ClaimProof(models.TextChoices):
    DOMAIN = "domain", _("opened a mail at an address of the organisation")
    CONTACT = "contact", _("got a code from the address that we know of the organisation")


class ClaimStatus(models.TextChoices):
    WAITING = "waiting", _("to be decided")
    ACCEPTED = "accepted", _("accepted")
    REFUSED = "refused", _("refused")


class Claim(models.Model):
    """A request that was proven with a link in a mail; until then nothing of it is kept but the mail.

    `digest` is that of the link, so that it works once.
    """

    organization = models.ForeignKey(
        Organization, models.CASCADE, related_name="claims", verbose_name=_("organisation")
    )
    service = models.ForeignKey(
        Service, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("asked at")
    )
    name = models.CharField(_("name"), max_length=100)
    email = models.EmailField(_("mail address"))
    proof = models.CharField(_("proof"), max_length=20, choices=ClaimProof)
    status = models.CharField(_("status"), max_length=20, choices=ClaimStatus, default=ClaimStatus.WAITING)
    proven_at = models.DateTimeField(_("proven"), default=clock.now)
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("decided by")
    )
    reason = models.TextField(_("reason"), blank=True)
    language = models.CharField(_("language of the mails"), max_length=10, default=settings.LANGUAGE_CODE)
    digest = models.CharField(max_length=64, unique=True, editable=False)

    class Meta:
        verbose_name = _("request to keep a listing")
        verbose_name_plural = _("requests to keep listings")
        default_permissions = ()
        ordering = ["proven_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "email"],
                condition=Q(status=ClaimStatus.WAITING),
                name="claim_waits_once",
                violation_error_message=_("This request waits already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.organization} {self.pk}"
