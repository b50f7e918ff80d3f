"""From a question to its answer."""

from collections.abc import Iterable
from dataclasses import replace

from search.boosts import boosts_of
from search.dense.current import current_vectors
from search.dense.topics import dense_topics
from search.engines import get_engine
from search.engines.protocol import Candidate, CandidateRequest, Candidates
from search.filters import Filters, filters_of
from search.index.freshness import fresh_index
from search.lexicons import current_lexicon
from search.meaning import meaning
from search.query import SearchQuery
from search.question.understanding import Understanding, understand
from search.ranking.asked import Asked
from search.ranking.closeness import Closeness, NoCloseness, VectorCloseness
from search.ranking.scorer import rank, weighed
from search.results.chosen import chosen_filters
from search.results.facets import facets
from search.results.hits import hit
from search.results.values import SearchResults
from search.thesaurus.store import current_thesaurus
from search.thesaurus.version import one_thesaurus
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


def understood(query: SearchQuery, known: Vocabulary) -> Understanding:
    """The question with its meaning, by the words and the model of this moment."""
    found = understand(query, known, current_lexicon(query.lang), meaning)
    return replace(found, boosts=boosts_of(found, query.text, known.municipality))


@one_thesaurus()
def find(query: SearchQuery, municipality: Area, *, with_facets: bool = True) -> SearchResults:
    """The page of results that a question asks for. Raises `SearchUnavailableError`."""
    known = vocabulary_of(municipality, query.lang)
    request = request_of(query, known, municipality, with_counts=with_facets)
    understanding = request.understanding
    candidates = get_engine().candidates(request)
    start = (query.page - 1) * query.page_size
    shown = in_order(candidates, request, known, municipality)[start : start + query.page_size]
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


def request_of(
    query: SearchQuery, known: Vocabulary, municipality: Area, *, with_counts: bool = False
) -> CandidateRequest:
    """A question as an engine needs it."""
    understanding = understood(query, known)
    return CandidateRequest(
        query=query,
        understanding=understanding,
        filters=_filters(query, known, municipality),
        limit=max(RANKED, query.page * query.page_size),
        origin=origin_of(query, understanding, known),
        with_counts=with_counts,
    )


@one_thesaurus()
def totals(queries: Iterable[SearchQuery], known: Vocabulary, municipality: Area) -> list[int]:
    """How many each question finds; nothing is weighed or shown. Raises `SearchUnavailableError`."""
    engine, today, found, open_services = get_engine(), clock.today(), [], None
    # Such questions differ in their filters; what their words mean is looked up once.
    meant: dict[str, Understanding] = {}
    for query in queries:
        if query.text not in meant:
            meant[query.text] = understood(query, known)
        if query.open_now and open_services is None:
            open_services = open_service_ids(municipality, clock.now())
        request = CandidateRequest(
            query=query,
            understanding=meant[query.text],
            filters=filters_of(query, known, today, open_services if query.open_now else None),
            limit=1,
            with_counts=False,
        )
        found.append(engine.candidates(request).total)
    return found


def _filters(query: SearchQuery, known: Vocabulary, municipality: Area) -> Filters:
    open_services = open_service_ids(municipality, clock.now()) if query.open_now else None
    return filters_of(query, known, clock.today(), open_services)


def in_order(
    candidates: Candidates, request: CandidateRequest, known: Vocabulary, municipality: Area
) -> list[Candidate]:
    """Relevance is weighed for the best; other orders hold for all."""
    found = candidates.found
    if request.query.sort != "relevance" or not request.understanding.has_words:
        return rank(found, request, known)
    best = weighed(found[:RANKED], asked_of(request, candidates, known), closeness_of(municipality))
    least = min((one.score for one in best), default=0.0)
    return [*rank(best, request, known), *(replace(one, score=least) for one in found[RANKED:])]


def asked_of(request: CandidateRequest, candidates: Candidates, known: Vocabulary) -> Asked:
    return Asked.of(request.query, request.understanding, known, candidates, current_thesaurus().topics)


def closeness_of(municipality: Area) -> Closeness:
    """What measures how near the listings of a municipality are to a question."""
    vectors, topics = current_vectors(municipality.id), dense_topics()
    return NoCloseness() if vectors is None or topics is None else VectorCloseness(vectors, topics)


def origin_of(query: SearchQuery, understanding: Understanding, known: Vocabulary) -> tuple[float, float] | None:
    """Where distances are measured from: the postcode's centre, or that of the first chosen area."""
    if understanding.postcode and understanding.postcode.point:
        return understanding.postcode.point
    points = (known.places[area].point for area in query.areas)
    return next((point for point in points if point), None)
