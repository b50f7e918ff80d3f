"""From a question to its answer."""

from collections.abc import Iterable

from search.engines import get_engine
from search.engines.protocol import Candidate, CandidateRequest
from search.filters import Filters, filters_of
from search.index.freshness import fresh_index
from search.query import SearchQuery
from search.question.understanding import Understanding, understand
from search.ranking.scorer import rank
from search.results.chosen import chosen_filters
from search.results.facets import facets
from search.results.hits import hit
from search.results.values import SearchResults
from search.vocabulary import Vocabulary
from sociale_kaart import clock
from sociale_kaart.models import Area
from sociale_kaart.schedule import open_service_ids

# So many of the best are weighed against each other; further down the engine's own order is good enough.
RANKED = 200


def vocabulary_of(municipality: Area, lang: str) -> Vocabulary:
    """What a question may name. Raises `SearchUnavailableError`."""
    fresh_index(lang)
    return get_engine().vocabulary(lang, municipality.slug)


def find(query: SearchQuery, municipality: Area, *, with_facets: bool = True) -> SearchResults:
    """The page of results that a question asks for. Raises `SearchUnavailableError`."""
    known = vocabulary_of(municipality, query.lang)
    understanding = understand(query, known, get_engine().lexicon(query.lang))
    start = (query.page - 1) * query.page_size
    request = CandidateRequest(
        query=query,
        understanding=understanding,
        filters=_filters(query, known, municipality),
        limit=max(RANKED, start + query.page_size),
        origin=origin_of(query, understanding, known),
        with_counts=with_facets,
    )
    candidates = get_engine().candidates(request)
    shown = in_order(candidates.found, request, known)[start : start + query.page_size]
    return SearchResults(
        total=candidates.total,
        hits=tuple(hit(one, understanding, request.filters.asked, known) for one in shown),
        facets=facets(query, candidates.counts, known) if with_facets else (),
        page=query.page,
        page_size=query.page_size,
        recognized=understanding.recognized,
        corrected_text=understanding.corrected_text,
        crisis=understanding.crisis,
        is_weak=understanding.is_weak,
        chosen=chosen_filters(query, known),
        postcode_is_outside=understanding.postcode_is_outside,
    )


def totals(queries: Iterable[SearchQuery], known: Vocabulary, municipality: Area) -> list[int]:
    """How many each question finds; nothing is weighed or shown. Raises `SearchUnavailableError`."""
    engine, today, found, open_services = get_engine(), clock.today(), [], None
    for query in queries:
        if query.open_now and open_services is None:
            open_services = open_service_ids(municipality, clock.now())
        request = CandidateRequest(
            query=query,
            understanding=understand(query, known, engine.lexicon(query.lang)),
            filters=filters_of(query, known, today, open_services if query.open_now else None),
            limit=1,
            with_counts=False,
        )
        found.append(engine.candidates(request).total)
    return found


def _filters(query: SearchQuery, known: Vocabulary, municipality: Area) -> Filters:
    open_services = open_service_ids(municipality, clock.now()) if query.open_now else None
    return filters_of(query, known, clock.today(), open_services)


def in_order(found: tuple[Candidate, ...], request: CandidateRequest, known: Vocabulary) -> list[Candidate]:
    """Relevance is weighed for the best; other orders hold for all."""
    ranked = RANKED if request.query.sort == "relevance" and request.understanding.has_words else len(found)
    return [*rank(found[:ranked], request, known), *found[ranked:]]


def origin_of(query: SearchQuery, understanding: Understanding, known: Vocabulary) -> tuple[float, float] | None:
    """Where distances are measured from: the postcode's centre, or that of the first chosen area."""
    if understanding.postcode and understanding.postcode.point:
        return understanding.postcode.point
    points = (known.places[area].point for area in query.areas)
    return next((point for point in points if point), None)
