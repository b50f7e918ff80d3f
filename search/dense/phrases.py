"""What people and providers say for each concept, as it stands in the thesaurus of the database."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sociale_kaart.models import Concept
from sociale_kaart.models.text import lines

DUTCH, ENGLISH = "nl", "en"
LABEL, LAY, PROFESSIONAL, MISSPELLED, EXAMPLE = "label", "lay", "professional", "misspelled", "example"
# Which field says what, in which language; whole questions are in any.
FIELDS = {
    "label_nl": (DUTCH, LABEL),
    "lay_nl": (DUTCH, LAY),
    "professional_nl": (DUTCH, PROFESSIONAL),
    "misspelled_nl": (DUTCH, MISSPELLED),
    "label_en": (ENGLISH, LABEL),
    **{f"words_{language}": (language, LAY) for language in (ENGLISH, "tr", "ar", "pl", "uk")},
    "examples": ("", EXAMPLE),
}


@dataclass(frozen=True)
class Phrase:
    """`owner` is the id of the concept that it says."""

    owner: int
    language: str
    kind: str
    text: str


def concept_phrases(ids: Iterable[int] | None = None) -> Iterator[Phrase]:
    """Every phrase and example of all concepts, or of those with an id."""
    concepts = Concept.objects.order_by("id").values_list("id", *FIELDS)
    for owner, *texts in concepts if ids is None else concepts.filter(id__in=ids):
        for (language, kind), text in zip(FIELDS.values(), texts, strict=True):
            yield from (Phrase(owner, language, kind, line) for line in lines(text or ""))
