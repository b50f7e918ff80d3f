"""Which services editors want higher or lower for a question."""

from collections.abc import Mapping
from datetime import date

from django.db.models import QuerySet

from search.filters import SERVICE
from search.index.document import document_key
from search.models import Boost
from search.moment import once
from search.prepared import rows
from search.question.phrases_of_editors import is_meant, stems_of_question
from search.question.understanding import Understanding
from search.ranking.weights import EDITORS
from sociale_kaart import clock


def boosts_of(understanding: Understanding, text: str, municipality: str) -> Mapping[str, float]:
    """What is added to the score of documents, by their key; one small query, so that an edit works at once.

    The tokens bring the words of the question with their typing errors put right; parts of a word were not said.
    """
    if not text.strip():
        return {}
    tokens = (token.stems for token in understanding.tokens if token.source != "part")
    said = stems_of_question(text).union(*tokens)
    found: dict[str, float] = {}
    for words, effect, service in active_boosts(municipality):
        if is_meant(words, said):
            key = document_key(SERVICE, service)
            found[key] = found.get(key, 0.0) + EDITORS[effect]
    # Who is in danger sees what helps against it, whatever somebody once wrote down.
    return {key: worth for key, worth in found.items() if worth > 0} if understanding.crisis else found


def active_boosts(municipality: str) -> list[tuple[str, str, int]]:
    """Words, effect and service of those that hold today."""
    return once(("boosts", municipality), lambda: rows(_active, municipality, clock.today()))


def _active(municipality: str, today: date) -> QuerySet:
    active = Boost.objects.active(today).filter(service__municipality__slug=municipality)
    return active.order_by("id").values_list("words", "effect", "service_id")
