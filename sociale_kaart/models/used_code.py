"""Codes of a second factor that were used, for as long as they would still fit."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class UsedCode(models.Model):
    """`key` stands for an account and a code, as a hash that tells neither; `at` in seconds."""

    key = models.CharField(_("counts for"), max_length=64, unique=True)
    at = models.BigIntegerField(_("at"), db_index=True)

    class Meta:
        verbose_name = _("used code")
        verbose_name_plural = _("used codes")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.at}"
