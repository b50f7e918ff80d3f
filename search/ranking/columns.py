"""Columns of numbers, a row a candidate: what their facts say, with or without a question."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

Facts = Mapping[str, Any]
Own = Mapping[str, np.ndarray]
Column = np.ndarray
# The columns of what never changes with a question, and where a listing keeps its row of them.
OWN = (
    *("length", "tier", "access", "age_unknown", "youngest", "oldest", "spread"),
    *("professionals", "planned", "remote", "general", "local", "beyond", "held_until"),
)
ROW = "row"


def own_numbers(facts: Sequence[Facts]) -> dict[str, Column]:
    """What a listing is whatever is asked: a column for each of `OWN`."""
    rows = np.frombuffer(b"".join(map(_own_row, facts)), np.float64).reshape(len(facts), len(OWN))
    return dict(zip(OWN, rows.T, strict=True))


def _own_row(one: Facts) -> bytes:
    """Kept with the facts, which an engine in this process keeps: most listings are candidates again and again."""
    row = one.get(ROW)
    if row is None:
        youngest, oldest = one["ages"] or (0, 0)
        flags = (one[name] for name in ("professionals", "planned", "remote", "general", "local", "beyond"))
        spread = max(1.0, len(one["types"])) ** 0.5
        numbers = (
            one["length"],
            one["tier"],
            one["access"],
            one["ages"] is None,
            youngest,
            oldest,
            spread,
            *flags,
            one.get("held_until", 0),
        )
        # As the bytes of an array, for two hundred tuples take forty times as long to be joined, and arrays four.
        row = np.array(numbers, np.float64).tobytes()
        if isinstance(one, dict):
            one[ROW] = row
    return row


def column(facts: Sequence[Facts], of: Callable[[Facts], float]) -> Column:
    return np.fromiter((of(one) for one in facts), np.float64, len(facts))


def table(facts: Sequence[Facts], name: str, asked: Iterable[str]) -> np.ndarray:
    """What each listing has of these keys of a mapping among its facts: a column a key, in their order."""
    places = {key: place for place, key in enumerate(asked)}
    found = np.zeros((len(facts), len(places)))
    for row, one in enumerate(facts):
        listed = one[name]
        for key in places.keys() & listed.keys():
            found[row, places[key]] = listed[key]
    return found
