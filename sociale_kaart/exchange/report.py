"""What a load did, for the person who asked for it."""

from dataclasses import dataclass, field
from typing import Self

from django.utils.translation import gettext as _

from sociale_kaart.exchange.faults import Fault
from sociale_kaart.models import Area


@dataclass
class KindReport:
    """How many entries of one kind the files have, and what became of them."""

    label: str
    total: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0

    @property
    def present(self) -> int:
        return self.created + self.updated + self.unchanged

    def in_words(self) -> str:
        counts = {**vars(self), "present": self.present}
        return (
            _("%(label)s: %(present)s of %(total)s, %(created)s new, %(updated)s changed, %(unchanged)s as they were")
            % counts
        )


@dataclass
class LoadReport:
    """`faults` make the load fail; the lists after it are told, not counted as failure.

    `left_out`: what an entry points to and that is not there, where the entry is loaded without it.
    """

    municipality: Area | None = None
    kinds: list[KindReport] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    kept: list[Fault] = field(default_factory=list)
    deleted: list[Fault] = field(default_factory=list)
    gone: list[Fault] = field(default_factory=list)
    left_out: list[Fault] = field(default_factory=list)

    @property
    def has_changes(self) -> bool:
        return any(kind.created or kind.updated for kind in self.kinds)

    def add(self, part: Self) -> None:
        """Take in what another load did, as a part of this one."""
        for name in ("kinds", "faults", "kept", "deleted", "gone", "left_out"):
            getattr(self, name).extend(getattr(part, name))
