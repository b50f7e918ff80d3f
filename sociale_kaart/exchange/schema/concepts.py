"""The thesaurus: topics, forms of help and people, with the words that mean them."""

from typing import Annotated, Literal, Self

from django.utils.translation import gettext as _
from pydantic import Field, StringConstraints, model_validator

from sociale_kaart.exchange.schema.types import Line, Lines, Months, Slug, Slugs, with_texts
from sociale_kaart.models import Concept, CrisisKind

# Longer lists would not fit the form in which an editor changes them.
Phrases = Annotated[Lines, Field(max_length=400)]
Question = Annotated[Line, StringConstraints(max_length=500)]


class WordsEntry(with_texts(Concept)):
    """What a form of help or a kind of people has."""

    slug: Slug
    lay_nl: Phrases = []
    professional_nl: Phrases = []
    misspelled_nl: Phrases = []
    en: Phrases = []
    tr: Phrases = []
    ar: Phrases = []
    pl: Phrases = []
    uk: Phrases = []


class TopicEntry(WordsEntry):
    """`examples` come from a file of their own."""

    question_types: Slugs = []
    age_min_months: Months | None = None
    age_max_months: Months | None = None
    broader: Slug | None = None
    related: Slugs = []
    crisis: Literal[*CrisisKind.values] | None = None
    is_sensitive: bool = False
    examples: Annotated[list[Question], Field(max_length=100)] = []

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        youngest, oldest = self.age_min_months, self.age_max_months
        if youngest is not None and oldest is not None and youngest > oldest:
            raise ValueError(_("the youngest age lies above the oldest"))
        if self.slug == self.broader or self.slug in self.related:
            raise ValueError(_("broader, related: points to itself"))
        return self
