"""When an activity takes place, and when it does not."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from home.agenda.recurrence import MONTHLY, ONCE, WEEKLY
from home.models.activity_page import ActivityPage

MOST_WEEKS = 52


class Repeats(models.TextChoices):
    ONCE = ONCE, _("once")
    WEEKLY = WEEKLY, _("each so many weeks, on this weekday")
    MONTHLY = MONTHLY, _("each month, on the same weekday (such as the second Tuesday)")


class ActivityMoment(Orderable):
    """A day, or the first of a series. Without an end a series is shown for a year."""

    page = ParentalKey(ActivityPage, on_delete=models.CASCADE, related_name="moments")
    first_day = models.DateField(_("day"), help_text=_("The first one, if it comes back."))
    starts_at = models.TimeField(_("from"), null=True, blank=True, help_text=_("Empty: the whole day."))
    ends_at = models.TimeField(_("until"), null=True, blank=True)
    repeats = models.CharField(_("comes back"), max_length=10, choices=Repeats, default=Repeats.ONCE)
    every = models.PositiveSmallIntegerField(
        _("each … weeks"), default=1, validators=[MinValueValidator(1), MaxValueValidator(MOST_WEEKS)]
    )
    until = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Empty: it goes on. Visitors see a year ahead.")
    )

    panels = [
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldRowPanel([FieldPanel("repeats"), FieldPanel("every"), FieldPanel("until")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("day or series")
        verbose_name_plural = _("days or series")

    def clean(self) -> None:
        super().clean()
        if self.ends_at and not self.starts_at:
            raise ValidationError({"starts_at": _("Give the time at which it begins too.")})
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError(
                {"ends_at": _("It ends before it begins. Does it last into the night? Leave this empty.")}
            )
        if self.repeats == Repeats.ONCE and self.until and self.until != self.first_day:
            raise ValidationError(
                {"repeats": _("It has a last day: say how it comes back, or leave the last day empty.")}
            )
        if self.first_day and self.until and self.until < self.first_day:
            raise ValidationError({"until": _("The last day lies before the first.")})


class ActivityDayOff(Orderable):
    """A day of a series that is left out, such as one in the holidays."""

    page = ParentalKey(ActivityPage, on_delete=models.CASCADE, related_name="days_off")
    day = models.DateField(_("day"))

    panels = [FieldPanel("day")]

    class Meta(Orderable.Meta):
        verbose_name = _("day off")
        verbose_name_plural = _("days off")
