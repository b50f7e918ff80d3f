"""What editors move up or down in the results."""

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from search.question.words import words
from sociale_kaart.models import Service
from sociale_kaart.models.text import lines

MOST_LINES, LONGEST_LINE = 100, 300


def validate_words(text: str) -> None:
    written = lines(text)
    if len(written) > MOST_LINES:
        raise ValidationError(_("At most %(most)d lines."), params={"most": MOST_LINES})
    for line in written:
        if len(line) > LONGEST_LINE:
            raise ValidationError(_("A line has at most %(most)d characters."), params={"most": LONGEST_LINE})
        if not words(line):
            raise ValidationError(_("“%(line)s” holds no word."), params={"line": line})
    if not written:
        raise ValidationError(_("Write at least one word."))


class Effect(models.TextChoices):
    """How far an editor moves a service; what each is worth stands in `search.ranking.weights`."""

    FIRST = "first", _("to the top")
    UP = "up", _("up")
    SLIGHTLY_UP = "slightly-up", _("slightly up")
    SLIGHTLY_DOWN = "slightly-down", _("slightly down")
    DOWN = "down", _("down")
    LAST = "last", _("to the bottom")


class BoostQuerySet(models.QuerySet):
    def active(self, on: date) -> Self:
        return self.filter(Q(start_date=None) | Q(start_date__lte=on), Q(end_date=None) | Q(end_date__gte=on))


class Boost(models.Model):
    """An editor's wish that a service stands higher or lower for some questions; it never hides anything."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="+", verbose_name=_("service"))
    effect = models.CharField(
        _("where to"),
        max_length=20,
        choices=Effect,
        default=Effect.UP,
        help_text=_("Up and to the top also let the service be found. In a crisis nothing is moved down."),
    )
    words = models.TextField(
        _("words or questions"),
        max_length=5_000,
        validators=[validate_words],
        help_text=_("One a line. A line counts for every question that has all its words, in any order and form."),
    )
    start_date = models.DateField(_("from"), null=True, blank=True)
    end_date = models.DateField(_("up to and including"), null=True, blank=True)
    note = models.TextField(_("note for editors"), blank=True, max_length=2_000, help_text=_("Why this is so."))

    objects = BoostQuerySet.as_manager()

    class Meta:
        verbose_name = _("place in the results")
        verbose_name_plural = _("places in the results")
        ordering = ["service__name_nl", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start_date=None) | Q(end_date=None) | Q(start_date__lte=F("end_date")),
                name="boost_dates_in_order",
                violation_error_message=_("The last day is not before the first."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.service}: {self.get_effect_display()}"

    @property
    def first_words(self) -> str:
        """What a list shows."""
        first, *more = lines(self.words) or ("",)
        return f"{first} …" if more else first
