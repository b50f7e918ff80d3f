"""What somebody who may not edit says that a listing should say: it waits until a moderator decides."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.service import Service
from sociale_kaart.models.verification import FieldGroup


class SuggestionSource(models.TextChoices):
    CONFIRMATION = "confirmation", _("the organisation, when it was asked to check")
    VISITOR = "visitor", _("a visitor")
    CHECK = "check", _("a check of the text")
    IMPORT = "import", _("a file that was taken in")


class SuggestionStatus(models.TextChoices):
    OPEN = "open", _("waiting")
    ACCEPTED = "accepted", _("accepted")
    RETURNED = "returned", _("not taken over")


class Suggestion(models.Model):
    """One proposed value of one field in one language; `current` is what stood there when it was proposed."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="suggestions", verbose_name=_("service"))
    field_group = models.CharField(_("part"), max_length=20, choices=FieldGroup)
    field = models.CharField(_("field"), max_length=100)
    language = models.CharField(_("language"), max_length=10, blank=True)
    current = models.TextField(_("stood there"), blank=True)
    proposed = models.TextField(_("proposed"), blank=True)
    source = models.CharField(_("from"), max_length=20, choices=SuggestionSource)
    created_at = models.DateTimeField(_("proposed at"), default=clock.now)
    last_at = models.DateTimeField(_("last proposed at"), default=clock.now, editable=False)
    times = models.PositiveIntegerField(_("times proposed"), default=1)
    status = models.CharField(_("status"), max_length=20, choices=SuggestionStatus, default=SuggestionStatus.OPEN)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("decided by")
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    reason = models.TextField(_("reason"), blank=True)
    # What is proposed may be longer than a database can keep unique.
    digest = models.CharField(max_length=64, editable=False)

    class Meta:
        verbose_name = _("suggestion")
        verbose_name_plural = _("suggestions")
        ordering = ["created_at", "pk"]
        indexes = [models.Index(fields=["status", "created_at"], name="suggestion_by_status")]
        constraints = [
            models.UniqueConstraint(
                fields=["service", "field", "language", "digest"],
                condition=Q(status=SuggestionStatus.OPEN),
                name="suggestion_open_once",
                violation_error_message=_("This suggestion waits already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.service} {self.field} {self.pk}"
