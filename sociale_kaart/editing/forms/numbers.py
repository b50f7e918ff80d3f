"""Numbers that fit: what one database would take, another refuses with an error."""

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import Model
from django.utils.translation import gettext_lazy as _

LARGEST = 32767
YEARS = ("source_year", "cbs_year", "year")
FIRST_YEAR, LAST_YEAR = 1900, 2100
HALF_A_POINT = _("Give both latitude and longitude, in degrees, or neither.")


def limit_numbers(form: forms.BaseForm, model: type[Model]) -> None:
    for name, field in form.fields.items():
        if not isinstance(field, forms.IntegerField):
            continue
        if name in YEARS:
            field.validators += [MinValueValidator(FIRST_YEAR), MaxValueValidator(LAST_YEAR)]
        elif "SmallInteger" in model._meta.get_field(name).get_internal_type():
            field.validators.append(MaxValueValidator(LARGEST))


def refuse_half_a_point(form: forms.BaseForm) -> None:
    """A constraint lets pass what compares with nothing, so half a point is refused here."""
    point = {name: form.cleaned_data.get(name, "unread") for name in ("latitude", "longitude")}
    missing = [name for name, value in point.items() if value is None]
    if len(missing) == 1 and "unread" not in point.values():
        form.add_error(missing[0], HALF_A_POINT)
