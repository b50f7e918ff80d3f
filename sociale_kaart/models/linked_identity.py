"""Somebody of elsewhere, as a provider of OpenID Connect knows them, and the account here that is theirs."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock


class LinkedIdentity(models.Model):
    """`subject` never changes and is never given to another; a mail address is, at many an organisation."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="linked_identities")
    issuer = models.CharField(_("provider"), max_length=500)
    subject = models.CharField(_("who it is there"), max_length=255)
    linked_at = models.DateTimeField(_("linked"), default=clock.now)

    class Meta:
        verbose_name = _("account of elsewhere")
        verbose_name_plural = _("accounts of elsewhere")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["issuer", "subject"], name="linked_identity_once"),
            models.UniqueConstraint(fields=["user", "issuer"], name="linked_identity_one_for_an_account"),
        ]

    def __str__(self) -> str:
        return f"{self.issuer}: {self.user}"
