"""How often readers said that a page helped them, or why it did not."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models import CountedByMonth


class FeedbackCount(CountedByMonth):
    """One answer about one page or listing in one month; a number, and nobody behind it."""

    class Answer(models.TextChoices):
        HELPED = "helped", _("helped")
        NOT_FOUND = "not-found", _("answer not found")
        TOO_HARD = "too-hard", _("too difficult")
        WRONG = "wrong", _("something is not right")
        NOT_NEAR = "not-near", _("nothing near")
        OTHER_LANGUAGE = "other-language", _("another language wanted")
        OTHER = "other", _("another reason")

    answer = models.CharField(_("answer"), max_length=20, choices=Answer)

    class Meta:
        verbose_name = _("count of answers")
        verbose_name_plural = _("counts of answers")
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "month", "answer"],
                name="feedback_counted_in_one_row",
                violation_error_message=_("This answer is counted in another row."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.answer}: {self.count}"
