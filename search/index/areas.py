"""For which areas a service is, as slugs to filter and to count by."""

from collections.abc import Iterable

from search.index.document import ANY
from search.vocabulary import FACET_KINDS, Place


def area_slugs(own: Iterable[Place], municipality: Place, tree: Iterable[Place]) -> dict[str, tuple[str, ...]]:
    """The three area fields of a service; `tree` holds the areas of its municipality and those around it.

    `area_own` its areas, `area_within` these and all that hold them: a chosen area X matches when X is in the second,
    or when one that holds X is in the first. `area` counts: the listed districts that match, or `ANY` for all.
    """
    own, tree = tuple(own), tuple(tree)
    within = [place.slug for place in tree if any(place.holds(mine) for mine in own)]
    return {
        "area_own": tuple(place.slug for place in own),
        "area_within": tuple(within),
        "area": _counted(own, municipality, tree),
    }


def _counted(own: tuple[Place, ...], municipality: Place, tree: tuple[Place, ...]) -> tuple[str, ...]:
    if not own or any(mine.holds(municipality) for mine in own):
        return (ANY,)
    listed = (place for place in tree if place.kind in FACET_KINDS and municipality.holds(place))
    return tuple(place.slug for place in listed if any(mine.holds(place) or place.holds(mine) for mine in own))
