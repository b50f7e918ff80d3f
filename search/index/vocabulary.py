"""The vocabulary of an index, from the database."""

from typing import Any

from django.db.models import Model

from search.index.texts import DUTCH, translated
from sociale_kaart.models import (
    AccessRoute,
    Area,
    Audience,
    DeliveryMode,
    Language,
    LifePhase,
    PostalCode,
    QuestionType,
    Tier,
)

TERMS: dict[str, type[Model]] = {
    "question_type": QuestionType,
    "life_phase": LifePhase,
    "audience": Audience,
    "tier": Tier,
    "access_route": AccessRoute,
    "delivery": DeliveryMode,
}


def vocabulary_payload(lang: str) -> dict[str, Any]:
    """What `Vocabulary.from_payload` reads; of all municipalities, ready to be written as JSON."""
    question_types = list(QuestionType.objects.all())
    return {
        "terms": {facet: _terms(model, lang) for facet, model in TERMS.items()} | {"language": _languages(lang)},
        "places": {
            area.slug: [area.name, area.kind, area.path, area.latitude, area.longitude, area.other_names]
            for area in Area.objects.defer("outline", "note")
        },
        "postcodes": {
            code: facts
            for code, *facts in PostalCode.objects.values_list("code", "area__slug", "latitude", "longitude")
        },
        "phases": list(LifePhase.objects.values_list("slug", "minimum_age", "maximum_age")),
        "phrases": {term.slug: _phrases(term, lang) for term in question_types},
    }


def _terms(model: type[Model], lang: str) -> list[tuple[str, str, int, bool]]:
    """What a `Label` holds, of each term."""
    return [
        (term.slug, translated(term, "label", lang), term.order, getattr(term, "is_open", False))
        for term in model.objects.all()
    ]


def _languages(lang: str) -> list[tuple[str, str, int]]:
    return [(term.code, translated(term, "label", lang), order) for order, term in enumerate(Language.objects.all())]


def _phrases(term: QuestionType, lang: str) -> list[str]:
    labels = [translated(term, "label", DUTCH), translated(term, "label", lang)]
    return [*dict.fromkeys([*labels, *term.other_words])]
