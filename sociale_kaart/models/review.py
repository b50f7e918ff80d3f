"""What was asked of whom about a listing: reminders that went out, and links with which one answers."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.service import Service


class ReviewLevel(models.TextChoices):
    DUE = "due", _("please check")
    OVERDUE = "overdue", _("too late")
    MODERATOR = "moderator", _("told to the moderators")


class ReviewReminder(models.Model):
    """A reminder is sent once for each level between two checks.

    `cycle` is the day of the last check, "never", or "w" and the day on which a waiting time was measured.
    """

    service = models.ForeignKey(Service, models.CASCADE, related_name="review_reminders", verbose_name=_("service"))
    level = models.CharField(_("level"), max_length=20, choices=ReviewLevel)
    cycle = models.CharField(_("since the check of"), max_length=12)
    sent_on = models.DateField(_("sent"))
    answer_by = models.DateField(_("answer wished before"))

    class Meta:
        verbose_name = _("reminder of a check")
        verbose_name_plural = _("reminders of checks")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["service", "level", "cycle"],
                name="review_reminder_once",
                violation_error_message=_("This reminder was sent before."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.service} {self.level} {self.cycle}"


class ConfirmationLink(models.Model):
    """Lets whoever got a mail say once, without logging in, whether one listing is right."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="confirmation_links", verbose_name=_("service"))
    answers_for = models.CharField(_("answers for"), max_length=200)
    created_at = models.DateTimeField(_("made"), default=clock.now)
    expires_at = models.DateTimeField(_("works until"))
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)

    class Meta:
        verbose_name = _("link to confirm a listing")
        verbose_name_plural = _("links to confirm a listing")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.service} {self.pk}"
