"""Answers as JSON."""

from dataclasses import asdict
from typing import Any

from search.query import SearchQuery
from search.results.values import Facet, PageHit, SearchResults, ServiceHit


def search_answer(query: SearchQuery, results: SearchResults) -> dict[str, Any]:
    return {
        "query": {
            "text": query.text,
            "recognized": [asdict(found) for found in results.recognized],
            "corrected_text": results.corrected_text,
            "crisis": results.crisis,
            "weak": results.is_weak,
        },
        "total": results.total,
        "page": results.page,
        "page_size": results.page_size,
        "results": [_hit(hit) for hit in results.hits],
        "nearest": [_hit(hit) for hit in results.nearest],
        "answer": asdict(results.answer) if results.answer else None,
        "facets": {facet.name: _facet(facet) for facet in results.facets},
    }


def _hit(hit: ServiceHit | PageHit) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "kind": hit.kind,
        "slug": hit.slug,
        "name": hit.name,
        "summary": hit.summary,
        "url": hit.url,
        "score": hit.score,
    }
    if isinstance(hit, ServiceHit):
        answer |= {
            "organization": hit.organization,
            "tier": hit.tier.slug,
            "verified_on": hit.verified_on.isoformat() if hit.verified_on else None,
            "distance_km": hit.distance_km,
        }
    return answer | {"unknown": list(hit.unknown)}


def _facet(facet: Facet) -> list[dict[str, Any]]:
    return [
        {"value": value.value, "label": value.label, "count": value.count, "selected": value.selected}
        for value in facet.values
    ]
