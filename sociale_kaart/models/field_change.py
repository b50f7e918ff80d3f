"""The audit log: who changed which field of what is published, when and how."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.area import Area


class ChangeRoute(models.TextChoices):
    EDIT = "edit", _("in the form")
    MODERATION = "moderation", _("accepted by a moderator")
    SUGGESTION = "suggestion", _("suggestion taken over")
    TRUSTED = "trusted", _("went live by itself")
    UNDO = "undo", _("undone by a moderator")
    IMPORT = "import", _("taken in with a file")
    MERGE = "merge", _("merged with a duplicate")


class FieldChange(models.Model):
    """One field of a published listing that became something else; it stays when the listing or the person goes."""

    municipality = models.ForeignKey(Area, models.CASCADE, related_name="+", verbose_name=_("municipality"))
    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.BigIntegerField()
    listing = GenericForeignKey("content_type", "object_id")
    listing_name = models.CharField(_("entry"), max_length=200)
    field = models.CharField(_("field"), max_length=100)
    language = models.CharField(_("language"), max_length=10, blank=True)
    old = models.TextField(_("old"), blank=True)
    new = models.TextField(_("new"), blank=True)
    how = models.CharField(_("how"), max_length=20, choices=ChangeRoute)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("who")
    )
    user_name = models.CharField(_("name"), max_length=200, blank=True)
    at = models.DateTimeField(_("when"), default=clock.now)

    class Meta:
        verbose_name = _("change of a field")
        verbose_name_plural = _("changes of fields")
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["content_type", "object_id", "-at"], name="field_change_of_a_listing")]

    def __str__(self) -> str:
        return f"{self.listing_name}: {self.field}"
