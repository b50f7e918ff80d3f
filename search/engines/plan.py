"""What a question asks of an index, before it is put in the words of an engine: engines cannot differ in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from search.engines import points
from search.engines.protocol import CandidateRequest
from search.filters import SERVICE, AnyOf, Condition
from search.index.document import LEVELS
from search.query import SearchQuery
from search.question.understanding import Token, Understanding

# From this length on a word may be mistyped, and from the next twice.
ONE_ERROR, TWO_ERRORS = 4, 9
# A listing that is about a concept with this level of certainty, or a higher one, is found by it.
MATCHING = 1
# Where it is counted how common a word is.
FREQUENCY_FIELD = "words"


@dataclass(frozen=True)
class Worth:
    """A value of a slug field, and what a listing that has it gets for it."""

    field: str
    value: str
    score: float


def any_of(field: str, values: Iterable[str]) -> AnyOf:
    return AnyOf(((field, tuple(values)),))


def conditions_of(request: CandidateRequest) -> tuple[Condition, ...]:
    """What every listing that is found must pass."""
    return (*request.filters.without(None), any_of("kind", request.filters.kinds))


def counted_conditions(request: CandidateRequest, left_out: str | None) -> tuple[Condition, ...]:
    """What a listing must pass to be counted by a facet: a service, whatever that facet itself has chosen."""
    return (*request.filters.without(left_out), any_of("kind", (SERVICE,)))


def named(understanding: Understanding) -> list[Worth]:
    """What makes a listing match beside its words: its exact name, and what the question is about."""
    found = [Worth("exact_name", understanding.name, points.EXACT_NAME)] if understanding.name else []
    for slug, share in understanding.topics.matching_types.items():
        found.append(Worth("question_type", slug, points.QUESTION_TYPE * share))
        found.append(Worth("main_question_type", slug, points.MAIN_QUESTION_TYPE * share))
    for slug, share in understanding.topics.matching_concepts.items():
        found += [Worth("concept", f"{slug}#{level}", points.CONCEPT * share) for level in range(MATCHING, LEVELS + 1)]
    # A general entrance has an answer to whatever parents ask, once it is clear that they ask something.
    if len(found) > 1:
        found.append(Worth("general", "yes", points.GENERAL_ENTRANCE))
    return [*found, *(Worth("key", key, points.EDITOR) for key in understanding.raised)]


def asks_for_all(query: SearchQuery, understanding: Understanding) -> bool:
    """Whether something was typed that leaves nothing to look for: a place, an age, a greeting."""
    return bool(query.text) and not understanding.has_words


def preferred(request: CandidateRequest) -> list[Worth]:
    """What raises the rank of a listing and lets none through."""
    understanding = request.understanding
    found, topics = understanding.recognized, understanding.topics
    areas = [one.value for one in found if one.facet == "area"]
    # Who names no place is helped least by what is for another part of the municipality alone.
    is_anywhere = understanding.has_words and not areas and not request.query.areas
    # Who only says where or for whom has something to ask: of all that passes these are weighed with the others.
    is_for_all = asks_for_all(request.query, understanding)
    return [
        *([Worth("general", "yes", points.GENERAL_ENTRANCE)] if is_for_all else []),
        *([Worth("everywhere", "yes", points.EVERYWHERE)] if is_anywhere else []),
        *(Worth(field, area, points.RECOGNIZED_AREA) for area in areas for field in ("area_own", "area_within")),
        *(Worth("life_phase", phase, points.RECOGNIZED_AGE) for phase in understanding.life_phases),
        *(Worth("audience", one.value, points.RECOGNIZED_AUDIENCE) for one in found if one.facet == "audience"),
        *(Worth("concept", f"{slug}#1", points.CONCEPT * share) for slug, share in topics.classified.items()),
        *(Worth("language", one.value, points.RECOGNIZED_LANGUAGE) for one in found if one.facet == "language"),
    ]


def weighed_stems(understanding: Understanding) -> dict[str, float]:
    """Every stem that is looked for, with how surely it is meant."""
    found: dict[str, float] = {}
    for token in understanding.tokens:
        for stem in token.stems:
            found[stem] = max(token.weight, found.get(stem, 0.0))
    return found


def typing_errors(token: Token) -> int:
    """In how many letters a word of a listing may differ from this one, where this one stands in no listing."""
    if not token.is_unknown or len(token.word) < ONE_ERROR or token.word.isdigit():
        return 0
    return 2 if len(token.word) >= TWO_ERRORS else 1
