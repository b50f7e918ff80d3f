"""What the text of a listing in another language than Dutch is worth, who said so and when."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.models.organization import Organization
from sociale_kaart.models.service import Service


class TranslationStatus(models.TextChoices):
    """`MISSING` stands in no row: there is none where there is no text."""

    MISSING = "missing", _("not translated")
    MACHINE = "machine", _("translated by a computer")
    TO_REVIEW = "to-review", _("to review")
    REVIEWED = "reviewed", _("reviewed")


WRITTEN = [choice for choice in TranslationStatus.choices if choice[0] != TranslationStatus.MISSING]


class TranslationState(models.Model):
    """The text of one thing in one language, told by digests of it and of the Dutch text it was made from.

    An empty digest: not measured yet, so that the next publication tells nothing.
    """

    status = models.CharField(_("status"), max_length=20, choices=WRITTEN)
    is_outdated = models.BooleanField(_("the Dutch text changed since"), default=False)
    lacking = models.PositiveSmallIntegerField(_("texts that lack"), default=0)
    digest = models.CharField(max_length=64, blank=True)
    source_digest = models.CharField(max_length=64, blank=True)
    changed_at = models.DateTimeField(_("when"), default=clock.now)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("who")
    )

    class Meta:
        abstract = True

    @property
    def is_machine(self) -> bool:
        return self.status == TranslationStatus.MACHINE

    @property
    def stamp(self) -> str:
        """The version that somebody sees who says something about it."""
        return f"{self.digest[:16]}.{self.source_digest[:16]}"


class ServiceTranslationState(TranslationState):
    service = models.ForeignKey(Service, models.CASCADE, related_name="translation_states")
    language = models.CharField(_("language"), max_length=10)

    class Meta:
        verbose_name = _("status of a translated service")
        verbose_name_plural = _("statuses of translated services")
        constraints = [models.UniqueConstraint(fields=["service", "language"], name="service_translated_once")]

    def __str__(self) -> str:
        return f"{self.service_id} {self.language}: {self.status}"


class OrganizationTranslationState(TranslationState):
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="translation_states")
    language = models.CharField(_("language"), max_length=10)

    class Meta:
        verbose_name = _("status of a translated organisation")
        verbose_name_plural = _("statuses of translated organisations")
        constraints = [
            models.UniqueConstraint(fields=["organization", "language"], name="organization_translated_once")
        ]

    def __str__(self) -> str:
        return f"{self.organization_id} {self.language}: {self.status}"
