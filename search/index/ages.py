"""Ages as numbers to filter by, and the life phases that they meet."""

from collections.abc import Iterable

from search.index.document import ANY
from sociale_kaart.models.age_range import OLDEST, YOUNGEST


def age_numbers(minimum: int | None, maximum: int | None) -> dict[str, int]:
    """A bound that is not given is open; who gives neither passes for every age."""
    return {
        "minimum_age": YOUNGEST if minimum is None else minimum,
        "maximum_age": OLDEST if maximum is None else maximum,
    }


def life_phase_slugs(
    minimum: int | None, maximum: int | None, phases: Iterable[tuple[str, int, int]], is_known: bool
) -> tuple[str, ...]:
    if not is_known:
        return (ANY,)
    ages = age_numbers(minimum, maximum)
    return tuple(slug for slug, low, high in phases if ages["minimum_age"] <= high and ages["maximum_age"] >= low)
