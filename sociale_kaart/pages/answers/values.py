"""The shape of an answer."""

from dataclasses import dataclass

from sociale_kaart.pages.places import PlaceOfService
from sociale_kaart.pages.wording import Text


@dataclass(frozen=True)
class Point:
    """One line of a list, with a link where there is more to read."""

    text: Text
    icon: str = "check"
    url: str | None = None
    is_unknown: bool = False


@dataclass(frozen=True)
class PointList:
    """Lines under a sentence that says what they are."""

    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Answer:
    """One question with all that we know; `unknown` says, in whole sentences, what we do not know."""

    key: str
    question: str
    icon: str
    lead: Text | None = None
    paragraphs: tuple[Text, ...] = ()
    lists: tuple[PointList, ...] = ()
    places: tuple[PlaceOfService, ...] = ()
    notes: tuple[Text, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def has_several_places(self) -> bool:
        return len(self.places) > 1

    @property
    def is_unknown(self) -> bool:
        """Whether nothing at all is known."""
        return not (self.lead or self.paragraphs or self.lists or self.places)
