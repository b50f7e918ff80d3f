"""A mail on its way out: kept here until the mail server has taken it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock


class MailState(models.TextChoices):
    WAITING = "waiting", _("waiting")
    SENDING = "sending", _("handed to the mail server just now")
    SENT = "sent", _("sent")
    UNSURE = "unsure", _("perhaps sent: it broke off meanwhile")
    REFUSED = "refused", _("refused by the mail server")


class OutgoingMail(models.Model):
    """One message to one receiver; several that wait for the same receiver may leave as one mail."""

    template = models.CharField(_("text"), max_length=50)
    to = models.EmailField(_("to"))
    language = models.CharField(_("language"), max_length=10)
    context = models.JSONField(_("filled in"), default=dict)
    once = models.CharField(
        _("once only"), max_length=200, blank=True, help_text=_("A mail with the same words here is not made again.")
    )
    state = models.CharField(_("state"), max_length=20, choices=MailState, default=MailState.WAITING)
    created_at = models.DateTimeField(_("made"), default=clock.now)
    send_after = models.DateTimeField(_("not before"), default=clock.now)
    claimed_at = models.DateTimeField(_("begun"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    error = models.CharField(_("what went wrong"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("outgoing mail")
        verbose_name_plural = _("outgoing mails")
        ordering = ["pk"]
        indexes = [models.Index(fields=["state", "send_after"], name="outgoing_mail_by_state")]
        constraints = [
            models.UniqueConstraint(
                fields=["once"],
                condition=~Q(once=""),
                name="outgoing_mail_once",
                violation_error_message=_("This mail was made before."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.template} {self.pk}"
