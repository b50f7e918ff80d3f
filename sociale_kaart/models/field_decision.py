"""What a moderator said about each field of a change, and which changes went live without being asked."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.area import Area


class FieldDecision(models.Model):
    """Accepted or returned, for one field of a submitted change; the reason is read at the form."""

    task_state = models.ForeignKey("wagtailcore.TaskState", models.CASCADE, related_name="field_decisions")
    unit = models.CharField(_("field"), max_length=100)
    is_accepted = models.BooleanField(_("accepted"))
    reason = models.TextField(_("reason"), blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField(default=clock.now)

    class Meta:
        verbose_name = _("decision on a field")
        verbose_name_plural = _("decisions on fields")
        ordering = ["pk"]
        constraints = [
            # Two moderators on one change: only one of them decides.
            models.UniqueConstraint(
                fields=["task_state", "unit"],
                name="field_decided_once",
                violation_error_message=_("Somebody decided about this already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.unit} {self.is_accepted}"


class DirectChangeStatus(models.TextChoices):
    TO_SEE = "to-see", _("to be seen")
    SEEN = "seen", _("seen")
    UNDONE = "undone", _("undone")


class DirectChange(models.Model):
    """A small change of a trusted partner that went live at once; `before` and `after` are contents of a revision."""

    municipality = models.ForeignKey(Area, models.CASCADE, related_name="+")
    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.BigIntegerField()
    listing = GenericForeignKey("content_type", "object_id")
    unit = models.CharField(_("field"), max_length=100)
    before = models.JSONField()
    after = models.JSONField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)
    status = models.CharField(max_length=20, choices=DirectChangeStatus, default=DirectChangeStatus.TO_SEE)

    class Meta:
        verbose_name = _("change that went live by itself")
        verbose_name_plural = _("changes that went live by themselves")
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["status", "at"], name="direct_change_by_status")]

    def __str__(self) -> str:
        return f"{self.unit} {self.pk}"
