"""The starting thesaurus as the search knows it, without a database."""

from functools import cache

import yaml
from django.conf import settings

from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.entries import ConceptEntry

FOLDER = settings.BASE_DIR / "sociale_kaart" / "thesaurus"
DUTCH = ("lay_nl", "professional_nl", "misspelled_nl")


@cache
def topics() -> tuple[ConceptEntry, ...]:
    content = yaml.load((FOLDER / "concepts.yaml").read_text(), yaml.CSafeLoader)
    return tuple(
        ConceptEntry(
            slug=raw["slug"],
            phrases={
                "nl": (raw["label_nl"], *(phrase for name in DUTCH for phrase in raw[name])),
                "en": (raw["label_en"], *raw["en"]),
                **{lang: tuple(raw[lang]) for lang in ("tr", "ar", "pl", "uk")},
            },
            label=raw["label_nl"],
            question_types=tuple(raw["question_types"]),
            broader=raw["broader"],
            related=tuple(raw["related"]),
            crisis=raw["crisis"] or "",
            misspelt=frozenset(raw["misspelled_nl"]),
        )
        for raw in content["concepts"]
    )


@cache
def starting_topics() -> ConceptSet:
    return ConceptSet(topics())
