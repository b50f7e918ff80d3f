"""What the search knows of a concept; no database in sight."""

from collections.abc import Mapping
from dataclasses import dataclass

# In which languages there are words.
LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk")


@dataclass(frozen=True)
class ConceptEntry:
    """A topic, a form of help or a kind of people; `phrases` by language, `related` and `broader` are slugs.

    `misspelt` are those of the Dutch phrases that stand there for their spelling.
    """

    slug: str
    phrases: Mapping[str, tuple[str, ...]]
    label: str = ""
    question_types: tuple[str, ...] = ()
    broader: str | None = None
    related: tuple[str, ...] = ()
    crisis: str = ""
    misspelt: frozenset[str] = frozenset()
