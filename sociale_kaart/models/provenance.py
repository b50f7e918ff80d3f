"""Where facts come from, and what a load wrote, so that a later load keeps what people changed."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.area import Area


class Source(models.Model):
    """A document or register that facts rest on."""

    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    title = models.CharField(_("title"), max_length=250)
    publisher = models.CharField(_("publisher"), max_length=250, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    year_note = models.CharField(_("what we know of the year"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["slug"]

    def __str__(self) -> str:
        return f"{self.title}, {self.year}" if self.year else self.title


class LoadedEntry(models.Model):
    """What `load_municipality` last wrote for one entry of a file, field by field.

    A field whose value differs from this was changed by a person and is left alone by the next load.
    """

    municipality = models.ForeignKey(Area, models.CASCADE, related_name="+", null=True, blank=True)
    kind = models.CharField(max_length=50)
    key = models.CharField(max_length=200)
    content = models.JSONField()

    class Meta:
        verbose_name = _("loaded entry")
        verbose_name_plural = _("loaded entries")
        constraints = [
            models.UniqueConstraint(fields=["municipality", "kind", "key"], name="loaded_entry_unique"),
            # Two NULLs differ for a database: entries of the whole installation need a rule of their own.
            models.UniqueConstraint(
                fields=["kind", "key"], condition=Q(municipality=None), name="loaded_shared_entry_unique"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
