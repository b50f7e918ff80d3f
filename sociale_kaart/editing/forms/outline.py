"""A form field for an outline that the map can draw."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.fields import InvalidJSONInput
from django.utils.translation import gettext_lazy as _


class OutlineField(forms.JSONField):
    """A GeoJSON geometry; None where there is none."""

    default_error_messages = {"outline": _("This is not a GeoJSON Polygon or MultiPolygon in degrees.")}

    def __init__(self, **kwargs) -> None:
        super().__init__(help_text=_("A GeoJSON geometry (Polygon or MultiPolygon), WGS 84."), **kwargs)

    def to_python(self, value: Any) -> dict | None:
        try:
            outline = super().to_python(value)
        except RecursionError as error:  # Brackets in brackets, a thousand deep.
            raise ValidationError(self.error_messages["outline"], code="outline") from error
        if outline is not None and not is_outline(outline):
            raise ValidationError(self.error_messages["outline"], code="outline")
        return outline

    def bound_data(self, data: Any, initial: Any) -> Any:
        try:
            return super().bound_data(data, initial)
        except RecursionError:
            return InvalidJSONInput(data)


def is_outline(value: Any) -> bool:
    """A GeoJSON Polygon or MultiPolygon with closed rings of longitude and latitude.

    >>> is_outline({"type": "Polygon", "coordinates": [[[5, 52], [6, 52], [6, 53], [5, 52]]]})
    True
    """
    if not isinstance(value, dict) or not isinstance(value.get("coordinates"), list):
        return False
    if value.get("type") == "Polygon":
        return _is_polygon(value["coordinates"])
    polygons = value["coordinates"]
    return value.get("type") == "MultiPolygon" and bool(polygons) and all(map(_is_polygon, polygons))


def _is_polygon(rings: Any) -> bool:
    return isinstance(rings, list) and bool(rings) and all(map(_is_ring, rings))


def _is_ring(points: Any) -> bool:
    return isinstance(points, list) and len(points) >= 4 and all(map(_is_point, points)) and points[0] == points[-1]


def _is_point(point: Any) -> bool:
    if not isinstance(point, list) or len(point) < 2:
        return False
    if any(isinstance(number, bool) or not isinstance(number, int | float) for number in point):
        return False
    return -180 <= point[0] <= 180 and -90 <= point[1] <= 90
