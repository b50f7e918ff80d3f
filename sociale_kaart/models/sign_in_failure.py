"""Attempts to sign in that failed, for as long as they count."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SignInFailure(models.Model):
    """`key` is what the attempt counts for, as a hash that tells neither name nor address; `at` in seconds."""

    key = models.CharField(_("counts for"), max_length=64)
    at = models.BigIntegerField(_("at"))

    class Meta:
        verbose_name = _("failed attempt to sign in")
        verbose_name_plural = _("failed attempts to sign in")
        default_permissions = ()
        indexes = [models.Index(fields=["key", "at"], name="sign_in_failure_by_key")]

    def __str__(self) -> str:
        return f"{self.at}"
