"""Objects of JSON that say a key more than once: most readers take the last silently, whichever was meant."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

# Of a hostile object no more are named; deeper than this no service of HSDS goes.
MOST_PLACES, DEEPEST, LONGEST_KEY = 20, 20, 100


class Doubled(dict):
    """An object with the keys, or places of keys below it, that stand there more than once."""

    places: tuple[str, ...] = ()


def noting_doubled(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of its keys and values, as a decoder meets them."""
    told = dict(pairs)
    if len(told) == len(pairs):
        return told
    doubled = Doubled(told)
    counts = Counter(key for key, _value in pairs)
    doubled.places = tuple(islice((key[:LONGEST_KEY] for key, count in counts.items() if count > 1), MOST_PLACES))
    return doubled


def with_places(told: Any) -> Any:
    """The object with every such place in it, also of what lies below; as it is where there is none."""
    places = tuple(islice(_places(told, "", 0), MOST_PLACES))
    if not places or not isinstance(told, dict):
        return told
    doubled = Doubled(told)
    doubled.places = places
    return doubled


def _places(told: Any, above: str, depth: int) -> Iterator[str]:
    if depth > DEEPEST or not isinstance(told, dict | list):
        return
    if isinstance(told, Doubled):
        yield from (f"{above}{key}" for key in told.places)
    for key, below in told.items() if isinstance(told, dict) else enumerate(told):
        yield from _places(below, f"{above}{str(key)[:LONGEST_KEY]}.", depth + 1)
