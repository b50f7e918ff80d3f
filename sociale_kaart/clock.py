"""The time as a value: the real one, or the moment that `TODAY` sets for development and tests."""

from datetime import date, datetime

from django.conf import settings
from django.utils import timezone


def now() -> datetime:
    """This moment, aware, in the local time zone."""
    return timezone.localtime(settings.FIXED_NOW or timezone.now())


def today() -> date:
    return now().date()
