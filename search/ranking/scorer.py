"""One order for all engines: what is known to fit, then what was asked for, then the lighter help."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Any

import numpy as np

from search.engines.protocol import Candidate, CandidateRequest
from search.ranking import weights
from search.ranking.asked import Asked
from search.ranking.closeness import Closeness, NoCloseness
from search.ranking.features import features
from search.vocabulary import Vocabulary

# Scores nearer to each other than this are equal relevance.
SAME_SCORE = 0.01


@dataclass(frozen=True)
class Weighed:
    """Candidates with the score that all engines share, and the features that made it, a row each."""

    found: list[Candidate]
    columns: Mapping[str, np.ndarray]


def weigh(found: Sequence[Candidate], asked: Asked, closeness: Closeness) -> Weighed:
    """In the order in which they came."""
    fitted = weights.WITHOUT_MODEL if isinstance(closeness, NoCloseness) else weights.WITH_MODEL
    columns = features(asked, [one.payload["facts"] for one in found], closeness)
    by_editors = np.array([asked.understanding.boosts.get(one.key, 0.0) for one in found])
    scores = worth_of(columns, weights.worth(fitted), len(found)) + by_editors
    scored = zip(found, scores.tolist(), strict=True)
    return Weighed([Candidate(one.key, score, one.payload, one.distance_km) for one, score in scored], columns)


def worth_of(columns: Mapping[str, np.ndarray], worth: Mapping[str, float], count: int) -> np.ndarray:
    """The sum of these features, each times its worth; a number for each of `count` listings."""
    return sum((each * columns[name] for name, each in worth.items()), start=np.zeros(count))


def rank(candidates: Iterable[Candidate], request: CandidateRequest, known: Vocabulary) -> list[Candidate]:
    """In the order that was asked for; what a filter asked and a listing does not tell comes last."""
    tiers = {term.slug: term.order for term in known.terms["tier"].values()}
    asked, first = request.filters.asked, _ORDERS.get(request.query.sort, _by_relevance)

    def order(candidate: Candidate) -> tuple:
        payload = candidate.payload
        lacks = bool(asked) and any(name in asked for name in payload["unknown"])
        # Pages have no tier and come after services that are as relevant.
        return lacks, first(candidate), tiers.get(payload.get("tier"), inf), payload["name_key"], candidate.key

    return sorted(candidates, key=order)


def _by_relevance(candidate: Candidate) -> int:
    return -round(candidate.score / SAME_SCORE)


_ORDERS: Mapping[str, Callable[[Candidate], Any]] = {
    "name": lambda candidate: candidate.payload["name_key"],
    "verified": lambda candidate: -_verified(candidate.payload),
    "distance": lambda candidate: inf if candidate.distance_km is None else candidate.distance_km,
}


def _verified(payload: Mapping[str, Any]) -> int:
    verified_on = payload.get("verified_on")
    return date.fromisoformat(verified_on).toordinal() if verified_on else 0
