"""The starting thesaurus as the search knows it, without a database."""

from functools import cache
from typing import Any

import yaml
from django.conf import settings

from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.entries import ConceptEntry

FOLDER = settings.BASE_DIR / "sociale_kaart" / "thesaurus"
DUTCH = ("lay_nl", "professional_nl", "misspelled_nl")


@cache
def _content() -> list[dict[str, Any]]:
    return yaml.load((FOLDER / "concepts.yaml").read_text(), yaml.CSafeLoader)["concepts"]


def lay_phrases() -> dict[str, list[str]]:
    """What people say in Dutch, by the slug of the concept."""
    return {raw["slug"]: raw["lay_nl"] for raw in _content()}


@cache
def topics() -> tuple[ConceptEntry, ...]:
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
        for raw in _content()
    )


@cache
def starting_topics() -> ConceptSet:
    return ConceptSet(topics())
