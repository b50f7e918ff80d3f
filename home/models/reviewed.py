"""Texts that a professional reads before readers can rely on them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


class ReviewStatus(models.TextChoices):
    TO_REVIEW = "to-review", _("a professional still has to review this")
    REVIEWED = "reviewed", _("reviewed by a professional")


class Reviewed(models.Model):
    """Whether a professional read this page, who and when; the page says so."""

    review_status = models.CharField(_("review"), max_length=20, choices=ReviewStatus, default=ReviewStatus.TO_REVIEW)
    reviewer = models.CharField(_("who reviews or reviewed this"), max_length=150, blank=True)
    reviewed_on = models.DateField(_("reviewed on"), null=True, blank=True)

    review_panel = MultiFieldPanel(
        [*map(FieldPanel, ("review_status", "reviewer", "reviewed_on"))], heading=_("Review")
    )

    class Meta:
        abstract = True

    @property
    def is_reviewed(self) -> bool:
        return self.review_status == ReviewStatus.REVIEWED
