"""The days of the week as boxes to tick, kept as HSDS writes them (`MO,TU`)."""

from collections.abc import Iterable

from django import forms
from django.utils.dates import WEEKDAYS as DAY_NAMES
from django.utils.text import capfirst

from sociale_kaart.models.schedule import WEEKDAYS


def day_choices() -> list[tuple[str, str]]:
    return [(code, capfirst(DAY_NAMES[number])) for number, code in enumerate(WEEKDAYS)]


def split_days(value: str | Iterable[str] | None) -> list[str]:
    return value.split(",") if isinstance(value, str) and value else list(value or [])


class WeekdaysField(forms.MultipleChoiceField):
    """Reads and gives a text such as `MO,TU`; the order of ticking does not matter."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs) -> None:
        super().__init__(choices=day_choices, **kwargs)

    def prepare_value(self, value: str | Iterable[str] | None) -> list[str]:
        return split_days(value)

    def clean(self, value: list[str] | None) -> str:
        chosen = super().clean(value)
        return ",".join(day for day in WEEKDAYS if day in chosen)

    def has_changed(self, initial: str | None, data: list[str] | None) -> bool:
        return set(split_days(initial)) != set(split_days(data))
