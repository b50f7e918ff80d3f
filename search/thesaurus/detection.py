"""Which concepts a question speaks of, and how surely."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.phrase_index import Match
from search.thesaurus.phrases import Written

# Kept are at most so many, each with at least this strength and this share of the best one's.
MOST, LEAST, SHARE = 8, 1.5, 0.35
# Weaker ones fade faster than their strength; below this strength even the best is not sure.
FADING, SURE = 1.5, 7.0


@dataclass(frozen=True)
class FoundConcept:
    """A concept in a question: `weight` is above 0 to 1, `phrase` the words of the thesaurus that fit."""

    slug: str
    weight: float
    match: Match


def detect(
    tokens: Mapping[str, Mapping[str, float]], concepts: ConceptSet, written: Collection[Written] = ()
) -> tuple[FoundConcept, ...]:
    """The concepts of a question, the surest first.

    `tokens`: stems with weights of 0 to 1, by the language whose phrases they are looked up in. A question in Polish
    with a Dutch word in it is given as both. `written`: the question itself, as typed and as put right.
    """
    best: dict[str, Match] = {}
    for lang, stems in tokens.items():
        for match in concepts.index(lang).matches(stems, written, LEAST, SHARE, MOST):
            if match.slug not in best or match.strength > best[match.slug].strength:
                best[match.slug] = match
    return tuple(_weighed(sorted(best.values(), key=lambda match: (-match.strength, match.slug))))


def _weighed(matches: list[Match]) -> Iterable[FoundConcept]:
    strongest = matches[0].strength if matches else 0.0
    for match in matches[:MOST]:
        if match.strength >= SHARE * strongest:
            weight = (match.strength / strongest) ** FADING * min(1.0, strongest / SURE)
            yield FoundConcept(match.slug, weight, match)


def question_types_of(shares: Mapping[str, float], concepts: ConceptSet) -> dict[str, float]:
    """The question types of concepts, given with their shares; the most likely has 1."""
    sums: dict[str, float] = {}
    for slug, share in shares.items():
        entry = concepts.by_slug.get(slug)
        for question_type in entry.question_types if entry else ():
            sums[question_type] = sums.get(question_type, 0.0) + share
    most = max(sums.values(), default=1.0) or 1.0
    return {question_type: total / most for question_type, total in sums.items()}


def with_related(found: Iterable[FoundConcept], concepts: ConceptSet) -> dict[str, float]:
    """The concepts themselves and those near them, each with its weight."""
    weights: dict[str, float] = {}
    for one in found:
        for slug, closeness in concepts.closeness[one.slug].items():
            weights[slug] = max(weights.get(slug, 0.0), one.weight * closeness)
    return weights
