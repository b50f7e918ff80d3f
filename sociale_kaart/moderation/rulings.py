"""What a moderator says about the fields of one change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sociale_kaart.moderation.faults import ReasonMissingError, UndecidedError

LONGEST_REASON = 1000


@dataclass(frozen=True)
class Ruling:
    """One field is accepted, or returned with a reason."""

    is_accepted: bool
    reason: str = ""


Rulings = Mapping[str, Ruling]


def checked(rulings: Rulings, units: Iterable[str]) -> dict[str, Ruling]:
    """The rulings of exactly these units.

    Raises `UndecidedError`, `ReasonMissingError`.
    """
    units = list(units)
    if any(unit not in rulings for unit in units):
        raise UndecidedError()
    found = {unit: rulings[unit] for unit in units}
    if any(not ruling.is_accepted and not ruling.reason.strip() for ruling in found.values()):
        raise ReasonMissingError()
    return {unit: Ruling(each.is_accepted, each.reason.strip()[:LONGEST_REASON]) for unit, each in found.items()}
