"""What a plan says of each row; nothing here reads a file or the database."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from django.db import models


class Action(Enum):
    """What becomes of a row, as `Counts` names it."""

    CREATE = "created"
    CHANGE = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True)
class FieldChange:
    column: str
    old: Any
    new: Any


@dataclass(frozen=True)
class RowFault:
    """`place` names the column where that can be told."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}" if self.place else self.reason


@dataclass(frozen=True)
class Match:
    """A service that stands here already and may be the same; `likeness` from 0 to 100."""

    slug: str
    name: str
    likeness: int


@dataclass(frozen=True)
class RowContent:
    """One service as a file tells it: values by column, and where each of them stands.

    `names`: what things are called that the row points to by slug, should they not be here yet.
    """

    line: int
    content: dict[str, Any]
    faults: tuple[RowFault, ...] = ()
    places: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Newcomer:
    """An organisation or location that a row brings along."""

    model: type[models.Model]
    facts: dict[str, str]

    @property
    def slug(self) -> str:
        return self.facts["slug"]


@dataclass(frozen=True)
class RowPlan:
    """What becomes of one row.

    `after` and `before` are the changed fields of the service; `later`: services to point to that may follow in the
    file; `item`: the service with its changes, not saved.
    """

    line: int
    slug: str
    name: str
    action: Action
    changes: tuple[FieldChange, ...] = ()
    faults: tuple[RowFault, ...] = ()
    match: Match | None = None
    after: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    newcomers: tuple[Newcomer, ...] = ()
    later: tuple[str, ...] = ()
    item: models.Model | None = None
