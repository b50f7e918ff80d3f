"""What the database must hold before services can be made up: topics and terms, read once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from django.db.models import Model

from sociale_kaart.models import (
    AccessRoute,
    Audience,
    Concept,
    DeliveryMode,
    Language,
    QuestionType,
    Referrer,
    Tier,
)
from sociale_kaart.models.text import lines
from sociale_kaart.synthetic.faults import GenerateError
from sociale_kaart.synthetic.texts import Form, Texts

YOUNGEST, OLDEST = -9, 275
TERMS: Mapping[str, type[Model]] = {
    "question_type": QuestionType,
    "tier": Tier,
    "route": AccessRoute,
    "audience": Audience,
    "delivery": DeliveryMode,
    "referrer": Referrer,
}


@dataclass(frozen=True)
class Topic:
    """A concept of the thesaurus: what a service can be about."""

    id: int
    label: str
    lay: Sequence[str]
    professional: Sequence[str]
    english: Sequence[str]
    question_types: Sequence[str]
    youngest: int
    oldest: int
    has_ages: bool

    def fits(self, form: Form) -> bool:
        """Whether this form of help exists for the topic, for somebody of some age."""
        low, high = self.ages(form)
        is_about = not form.question_types or not set(form.question_types).isdisjoint(self.question_types)
        return is_about and low <= high

    def ages(self, form: Form) -> tuple[int, int]:
        low = self.youngest if form.youngest is None else max(self.youngest, form.youngest)
        high = self.oldest if form.oldest is None else min(self.oldest, form.oldest)
        return low, high


@dataclass(frozen=True)
class World:
    """Ids of terms by kind and slug, and the topics that each form of help can have."""

    ids: Mapping[str, Mapping[str, int]]
    languages: Sequence[int]
    topics: Mapping[str, Sequence[Topic]]

    @classmethod
    def load(cls, texts: Texts) -> Self:
        """Raises `GenerateError` where the starting data lacks."""
        topics = _topics()
        ids = {kind: dict(model.objects.values_list("slug", "id")) for kind, model in TERMS.items()}
        needed = {("tier", slug) for form in texts.forms.values() for slug in form.tiers}
        needed |= {("route", slug) for form in texts.forms.values() for slug in form.routes}
        fitting = {name: [topic for topic in topics if topic.fits(form)] for name, form in texts.forms.items()}
        if not all(fitting.values()) or any(slug not in ids[kind] for kind, slug in needed):
            raise GenerateError("Topics, tiers and access routes are needed: load the starting data first (start_up).")
        languages = Language.objects.exclude(code="nl").order_by("code")
        return cls(ids, list(languages.values_list("id", flat=True)), fitting)

    def of(self, kind: str, slugs: Sequence[str]) -> list[int]:
        """The ids of those terms that are known here."""
        known = self.ids[kind]
        return [known[slug] for slug in slugs if slug in known]


def _topics() -> list[Topic]:
    concepts = Concept.objects.topics().prefetch_related("question_types").order_by("slug")
    return [
        Topic(
            id=concept.id,
            label=plain(concept.label_nl),
            lay=lines(concept.lay_nl) or (concept.label_nl,),
            professional=lines(concept.professional_nl) or (concept.label_nl,),
            english=lines(concept.words_en) or (concept.label_nl,),
            question_types=tuple(sorted(term.slug for term in concept.question_types.all())),
            youngest=YOUNGEST if concept.minimum_age is None else concept.minimum_age,
            oldest=OLDEST if concept.maximum_age is None else concept.maximum_age,
            has_ages=concept.minimum_age is not None or concept.maximum_age is not None,
        )
        for concept in concepts
    ]


def plain(label: str) -> str:
    """A label within a sentence.

    >>> plain("Te veel gamen"), plain("ADHD of ADD")
    ('te veel gamen', 'ADHD of ADD')
    """
    return label[:1].lower() + label[1:] if label[1:2].islower() or label[1:2] == " " else label
