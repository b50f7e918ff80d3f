"""How much of what was found is about the question itself, beside those who help with any question."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from search.engines.protocol import Candidate


@dataclass(frozen=True)
class Amount:
    """`fitting`: how many of the best are no general entrance, and known to pass what was chosen."""

    total: int
    fitting: int = 0


def fitting(found: Iterable[Candidate], asked: Collection[str]) -> int:
    """`asked`: what the filters ask and a listing may not tell."""
    return sum(not one.payload["facts"]["general"] and not _is_unsure(one, asked) for one in found)


def _is_unsure(one: Candidate, asked: Collection[str]) -> bool:
    return any(name in one.payload["unknown"] for name in asked)
