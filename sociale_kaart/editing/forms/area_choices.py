"""Areas in a list of choices, indented as they lie in each other."""

from django import forms

from sociale_kaart.models import Area

INDENT = "\u2003"  # A space that a browser keeps.


def indented(area: Area) -> str:
    """Name and kind, moved in by how deep the area lies."""
    return f"{INDENT * (area.depth - 1)}{area.name} ({area.get_kind_display()})"


def label_areas(form: forms.BaseForm) -> None:
    """Several areas have the same name: tell them apart in every field of a form that offers areas."""
    for field in form.fields.values():
        if isinstance(field, forms.ModelChoiceField) and field.queryset.model is Area:
            field.label_from_instance = indented
