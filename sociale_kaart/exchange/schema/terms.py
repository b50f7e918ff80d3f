"""Sources, vocabularies and the glossary. `source_reference`, `note` and `basis` of a term stay in the file."""

from typing import Annotated, Literal, Self

from django.utils.translation import gettext as _
from pydantic import StringConstraints, model_validator

from sociale_kaart.exchange.schema.types import Entry, Lines, Months, Name, Slug, Slugs, Text, Year, with_texts
from sociale_kaart.models import (
    AccessRoute,
    Audience,
    DeliveryMode,
    GlossaryTerm,
    Language,
    LifePhase,
    QuestionType,
    QuestionTypeGroup,
    Referrer,
    Tier,
)


class SourceEntry(Entry):
    slug: Slug
    title: Name
    publisher: Text = ""
    year: Year | None = None
    year_note: Text = ""


class TermEntry(Entry):
    """What every term has; the order in the file is the order on the page."""

    slug: Slug
    source_reference: Text = ""
    note: Text = ""


class QuestionTypeGroupEntry(with_texts(QuestionTypeGroup, TermEntry)):
    pass


class QuestionTypeEntry(with_texts(QuestionType, TermEntry)):
    group: Slug
    audiences: Slugs = []
    synonyms: Lines = []
    misspellings: Lines = []
    is_sensitive: bool = False
    are_translations_read: bool = False
    basis: Literal["stated", "assignment"] = "stated"


class LifePhaseEntry(with_texts(LifePhase, TermEntry)):
    minimum_age: Months
    maximum_age: Months
    words: Lines = []

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.minimum_age > self.maximum_age:
            raise ValueError(_("the youngest age lies above the oldest"))
        return self


class TierEntry(with_texts(Tier, TermEntry)):
    pass


class AccessRouteEntry(with_texts(AccessRoute, TermEntry)):
    is_open: bool = False


class AudienceEntry(with_texts(Audience, TermEntry)):
    words: Lines = []


class ReferrerEntry(with_texts(Referrer, TermEntry)):
    pass


class DeliveryModeEntry(with_texts(DeliveryMode, TermEntry)):
    pass


class LanguageEntry(with_texts(Language)):
    code: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]


class GlossaryTermEntry(with_texts(GlossaryTerm)):
    term: Name
    kind: Literal[*GlossaryTerm.Kind.values]
    variants: Lines = []
    is_public: bool = False
    is_historical: bool = False
    sources: Slugs = []
    note: Text = ""
