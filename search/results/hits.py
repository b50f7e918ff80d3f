"""Results as they are shown, from what the index keeps of them."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from search.engines.protocol import Candidate
from search.results.highlighting import highlighted
from search.results.values import Label, PageHit, ServiceHit
from search.vocabulary import Vocabulary


def hit(
    candidate: Candidate, wanted: AbstractSet[str], asked: Sequence[str], known: Vocabulary
) -> ServiceHit | PageHit:
    """`wanted` are the stems to mark; `asked` names what a filter asked, and a hit tells which it does not know."""
    payload = candidate.payload
    shared = {
        "slug": payload["slug"],
        "name": payload["name"],
        "url": payload["url"],
        "summary": payload["summary"],
        "score": round(candidate.score, 3),
        "unknown": tuple(name for name in payload["unknown"] if name in asked),
        "is_in_dutch": payload["is_in_dutch"],
        "highlight": highlighted(payload["summary"], wanted, known.lang),
    }
    if payload["kind"] == "page":
        return PageHit(reading_minutes=payload["reading_minutes"], **shared)
    verified_on, distance = payload["verified_on"], candidate.distance_km
    return ServiceHit(
        organization=payload["organization"],
        tier=_label("tier", payload["tier"], known),
        access_route=_label("access_route", payload["access_route"], known) if payload["access_route"] else None,
        age=payload["age"],
        where=payload["where"],
        verified_on=date.fromisoformat(verified_on) if verified_on else None,
        distance_km=None if distance is None else round(distance, 1),
        **shared,
    )


def _label(facet: str, slug: str, known: Vocabulary) -> Label:
    return known.terms[facet].get(slug) or Label(slug, slug)
