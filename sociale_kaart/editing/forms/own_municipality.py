"""What one municipality keeps refers only to what the same municipality keeps."""

from collections.abc import Iterable

from django import forms
from django.db.models import Model
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models import Area

FROM_ELSEWHERE = _("“%(name)s” is kept by another municipality.")


def first_from_elsewhere(chosen: Iterable[Model], municipality: Area) -> Model | None:
    return next((item for item in chosen if item.municipality_id != municipality.pk), None)


def refuse_from_elsewhere(form: forms.ModelForm, *names: str) -> None:
    """A message at each named field (one choice or several) that holds something of another municipality."""
    municipality = form.cleaned_data.get("municipality")
    if municipality is None:
        return
    for name in names:
        value = form.cleaned_data.get(name)
        chosen = value if isinstance(form.fields.get(name), forms.ModelMultipleChoiceField) else filter(None, [value])
        if stranger := first_from_elsewhere(chosen or [], municipality):
            form.add_error(name, forms.ValidationError(FROM_ELSEWHERE, params={"name": stranger}, code="elsewhere"))
