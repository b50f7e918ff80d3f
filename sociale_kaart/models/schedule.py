"""When a service is there: weekly hours, and days that differ."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from sociale_kaart.models.service_parts import ServiceAtLocation

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Schedule(Orderable):
    """Hours that come back every week (HSDS `schedule`); closing before opening means the next day."""

    service_at_location = ParentalKey(ServiceAtLocation, on_delete=models.CASCADE, related_name="schedules")
    byday = models.CharField(
        _("days"),
        max_length=20,
        help_text=_("Days as MO,TU,WE,TH,FR,SA,SU."),
        validators=[RegexValidator(r"^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$")],
    )
    opens_at = models.TimeField(_("from"))
    closes_at = models.TimeField(_("until"), help_text=_("Before the opening time: until the next day."))
    description = models.CharField(
        _("note"),
        max_length=200,
        blank=True,
        help_text=_("For example “second Tuesday of the month”; on other days the service then counts as closed."),
    )
    valid_from = models.DateField(_("from this date"), null=True, blank=True)
    valid_to = models.DateField(_("until this date"), null=True, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("hours")
        verbose_name_plural = _("hours")
        constraints = [
            models.CheckConstraint(
                condition=~Q(opens_at=F("closes_at")),
                name="schedule_has_length",
                violation_error_message=_("Opening and closing time are the same."),
            ),
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_from__lte=F("valid_to")),
                name="schedule_dates_in_order",
                violation_error_message=_("The last date lies before the first."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.byday} {self.opens_at:%H:%M}-{self.closes_at:%H:%M}"

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The days as Python numbers them, Monday is 0."""
        return tuple(WEEKDAYS.index(day) for day in self.byday.split(",") if day)


class ScheduleException(Orderable):
    """One date on which the hours differ; without times it is closed."""

    service_at_location = ParentalKey(ServiceAtLocation, on_delete=models.CASCADE, related_name="schedule_exceptions")
    date = models.DateField(_("date"))
    opens_at = models.TimeField(_("from"), null=True, blank=True)
    closes_at = models.TimeField(_("until"), null=True, blank=True)
    description = models.CharField(_("note"), max_length=200, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("date with other hours")
        verbose_name_plural = _("dates with other hours")
        constraints = [
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True, closes_at__isnull=True)
                | Q(opens_at__isnull=False, closes_at__isnull=False) & ~Q(opens_at=F("closes_at")),
                name="schedule_exception_both_times",
                violation_error_message=_("Give both times, or neither for a closed day."),
            )
        ]

    def __str__(self) -> str:
        return str(self.date)
