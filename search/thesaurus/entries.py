"""What the search knows of a concept; no database in sight."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf

# In which languages there are words.
LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk")
# Ages of a topic are where it is usual: within so many months of them it is not of another age.
USUAL = 12


@dataclass(frozen=True)
class ConceptEntry:
    """A topic, a form of help or a kind of people; `phrases` by language, `related` and `broader` are slugs.

    `misspelt` are those of the Dutch phrases that stand there for their spelling; `youngest` and `oldest` the ages that
    a topic is usual at, in months, None for no limit.
    """

    slug: str
    phrases: Mapping[str, tuple[str, ...]]
    label: str = ""
    question_types: tuple[str, ...] = ()
    broader: str | None = None
    related: tuple[str, ...] = ()
    crisis: str = ""
    misspelt: frozenset[str] = frozenset()
    youngest: int | None = None
    oldest: int | None = None

    def is_of_another_age(self, ages: Iterable[tuple[int, int]]) -> bool:
        """Whether all of these ages (from and up to, in months) lie beyond its own."""
        youngest = -inf if self.youngest is None else self.youngest - USUAL
        oldest = inf if self.oldest is None else self.oldest + USUAL
        gaps = [to < youngest or since > oldest for since, to in ages]
        return bool(gaps) and all(gaps)
