"""Outlines of areas, as GeoJSON."""

import json
import math
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.faults import FolderError
from sociale_kaart.exchange.yaml_file import read_text

# How deep the rings lie in the coordinates.
DEPTHS = {"Polygon": 1, "MultiPolygon": 2}


def read_outlines(path: Path) -> dict[str, dict]:
    """Geometries by slug of the area; a municipality may have none."""
    if not path.exists():
        return {}
    try:
        features = json.loads(read_text(path))["features"]
        outlines = {feature["id"]: feature["geometry"] for feature in features}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FolderError(path.name, _("is not a GeoJSON FeatureCollection whose features have an id")) from error
    for slug, geometry in outlines.items():
        if not _is_outline(geometry):
            raise FolderError(path.name, _("%(slug)s: must be a Polygon or MultiPolygon") % {"slug": slug})
    return outlines


def _is_outline(geometry: Any) -> bool:
    depth = DEPTHS.get(geometry.get("type")) if isinstance(geometry, dict) else None
    return depth is not None and _holds_rings(geometry.get("coordinates"), depth)


def _holds_rings(coordinates: Any, depth: int) -> bool:
    if not isinstance(coordinates, list) or not coordinates:
        return False
    if depth > 0:
        return all(_holds_rings(part, depth - 1) for part in coordinates)
    return len(coordinates) >= 4 and all(_is_position(position) for position in coordinates)


def _is_position(position: Any) -> bool:
    return (
        isinstance(position, list)
        and len(position) >= 2
        and all(isinstance(number, int | float) and math.isfinite(number) for number in position)
        and abs(position[0]) <= 180
        and abs(position[1]) <= 90
    )
