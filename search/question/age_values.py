"""Ages as values: what is told of them, and where it stands in the question."""

from dataclasses import dataclass


@dataclass(frozen=True)
class AgeSpan:
    """Ages in whole months, both included. Exact is a number or a school year; not exact only a word ("puber")."""

    minimum: int
    maximum: int
    text: str
    is_exact: bool = True
    # Only a limit ("onder de 18") or how a life began ("te vroeg geboren"): no age in it stands for all.
    is_open: bool = False

    @property
    def middle(self) -> int:
        return (self.minimum + self.maximum) // 2

    def overlaps(self, other: "AgeSpan") -> bool:
        return self.minimum <= other.maximum and other.minimum <= self.maximum


@dataclass(frozen=True)
class Ages:
    """What a question says of ages; `is_adult` when it names a grown-up's age and no child's."""

    spans: tuple[AgeSpan, ...] = ()
    is_adult: bool = False
    # The writer tells that they are a child or young person themselves.
    is_own: bool = False


@dataclass(frozen=True)
class FoundAge:
    """An age and the words that tell it, first and last included."""

    minimum: int
    maximum: int
    first: int
    last: int
    is_own: bool = False
    is_adult: bool = False
    is_open: bool = False
