"""From a question to its answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from search.answering import direct_answer
from search.boosts import active_boosts, boosts_of
from search.dense.current import current_vectors
from search.engines import get_engine
from search.engines.counts import FREE
from search.engines.plan import asks_for_all
from search.engines.protocol import Candidate, CandidateRequest, Candidates
from search.filters import Filters, filters_of
from search.index.freshness import fresh_index
from search.lexicons import current_lexicon
from search.meaning import meaning
from search.moment import once, one_moment
from search.query import SearchQuery
from search.question.recognition import FREE as YES
from search.question.recognition import without_doubt
from search.question.said import Said
from search.question.topics import Topics
from search.question.understanding import Understanding, understand
from search.ranking.asked import Asked
from search.ranking.closeness import Closeness, NoCloseness, VectorCloseness
from search.ranking.scorer import rank, weigh
from search.ranking.weakness import is_weak
from search.results.chosen import chosen_filters
from search.results.elsewhere import place_elsewhere
from search.results.facets import facets
from search.results.fitting import Amount, fitting
from search.results.highlighting import wanted_stems
from search.results.hits import hit
from search.results.values import SearchResults
from search.thesaurus.store import current_thesaurus
from search.vocabulary import Vocabulary
from sociale_kaart import clock
from sociale_kaart.models import Area
from sociale_kaart.schedule import open_service_ids

# So many of the best are weighed against each other; further down the engine's own order is good enough.
RANKED = 120
# Where all of a place or an age is asked for, most are worth the same to an engine, and which of them come first there
# is chance: so many are weighed.
RANKED_WITHOUT_WORDS = 500
# With so few found, near ones are shown beside them: at most so many.
LITTLE, MOST_NEAREST = 2, 5


def vocabulary_of(municipality: Area, lang: str) -> Vocabulary:
    """What a question may name. Raises `SearchUnavailableError`."""
    fresh_index(lang)
    return get_engine().vocabulary(lang, municipality.slug)


def understood(query: SearchQuery, known: Vocabulary) -> Understanding:
    """The question with its meaning, by the words and the model of this moment.

    Filters change nothing of it, so that within one moment the services, the pages and the ways out share it.
    """

    def beside_boosts(text: str) -> Callable[[Said], Topics]:
        topics_of = meaning(text)
        if query.text.strip():
            # Needed after the model, and read while it works.
            active_boosts(known.municipality)
        return topics_of

    def look() -> Understanding:
        found = understand(query, known, current_lexicon(query.lang), beside_boosts, clock.today())
        return replace(found, boosts=boosts_of(found, query.text, known.municipality))

    return once(("understood", query.text, query.postcode, query.lang, known.municipality), look)


@one_moment()
def find(query: SearchQuery, municipality: Area, *, with_facets: bool = True) -> SearchResults:
    """The page of results that a question asks for. Raises `SearchUnavailableError`."""
    known = vocabulary_of(municipality, query.lang)
    request = request_of(query, known, municipality, with_counts=with_facets)
    understanding = request.understanding
    candidates = get_engine().candidates(request)
    ordered = in_order(candidates, request, known, municipality)
    start = (query.page - 1) * query.page_size
    shown = ordered.found[start : start + query.page_size]
    near = [] if candidates.total > LITTLE else _nearest(request, ordered)
    wanted = wanted_stems(understanding)
    has_both = query.has_filters and understanding.has_words
    return SearchResults(
        total=candidates.total,
        hits=tuple(hit(one, wanted, request.filters.asked, known) for one in shown),
        facets=facets(query, candidates.counts, known) if with_facets else (),
        page=query.page,
        page_size=query.page_size,
        recognized=without_doubt(understanding.recognized, ordered.is_weak),
        nearest=tuple(hit(one, wanted, request.filters.asked, known) for one in near),
        corrected_text=understanding.corrected_text,
        crisis=understanding.crisis,
        question_types=understanding.topics.main_types,
        theme=understanding.topics.theme,
        concepts=understanding.topics.main_concepts,
        is_weak=ordered.is_weak,
        answer=None if ordered.is_weak else direct_answer(ordered.found, understanding, municipality.name),
        chosen=chosen_filters(query, known),
        postcode_is_outside=understanding.postcode_is_outside,
        elsewhere=place_elsewhere(understanding, shown),
        fitting=fitting(ordered.found, request.filters.asked) if has_both else None,
        free_count=candidates.counts[FREE][YES] if with_facets else None,
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
        limit=max(_ranked(query, understanding), query.page * query.page_size),
        origin=origin_of(query, understanding, known),
        with_counts=with_counts,
        municipality_id=municipality.id,
    )


def _ranked(query: SearchQuery, understanding: Understanding) -> int:
    return RANKED_WITHOUT_WORDS if asks_for_all(query, understanding) else RANKED


@one_moment()
def amounts(
    queries: Iterable[SearchQuery], known: Vocabulary, municipality: Area, *, with_fitting: bool = False
) -> list[Amount]:
    """How many each question finds; nothing is weighed or shown. Raises `SearchUnavailableError`."""
    engine, found = get_engine(), []
    for query in queries:
        request = CandidateRequest(
            query=query,
            understanding=understood(query, known),
            filters=_filters(query, known, municipality),
            limit=RANKED if with_fitting else 1,
            with_counts=False,
        )
        answer = engine.candidates(request)
        found.append(Amount(answer.total, fitting(answer.found, request.filters.asked)))
    return found


def _filters(query: SearchQuery, known: Vocabulary, municipality: Area) -> Filters:
    if not query.open_now:
        return filters_of(query, known, clock.today())
    open_services = once(("open", municipality.id), lambda: open_service_ids(municipality, clock.now()))
    return filters_of(query, known, clock.today(), open_services)


@dataclass(frozen=True)
class Ordered:
    """What was found, in the order that was asked for; `is_weak` when nothing of it fits the words well."""

    found: list[Candidate]
    is_weak: bool = False


def in_order(candidates: Candidates, request: CandidateRequest, known: Vocabulary, municipality: Area) -> Ordered:
    """Relevance is weighed for the best, whatever the order; other orders hold for all."""
    found, understanding = candidates.found, request.understanding
    if request.query.is_empty:
        return Ordered(rank(found, request, known))
    ranked = _ranked(request.query, understanding)
    weighed = weigh(found[:ranked], asked_of(request, candidates, known), closeness_of(municipality))
    weak = bool(request.query.text) and is_weak(weighed.found, weighed.columns, understanding)
    least = min((one.score for one in weighed.found), default=0.0)
    rest = [one._replace(score=least) for one in found[ranked:]]
    if request.query.sort == "relevance":
        return Ordered([*rank(weighed.found, request, known), *rest], weak)
    return Ordered(rank([*weighed.found, *rest], request, known), weak)


def _nearest(request: CandidateRequest, ordered: Ordered) -> list[Candidate]:
    """Services that pass the filters and lie near the question, though none of its words stands in them."""
    vector = request.understanding.topics.vector
    if vector is None:
        return []
    shown = {one.key for one in ordered.found}
    near = get_engine().nearest(request, vector, MOST_NEAREST + len(shown))
    return [one for one in near if one.key not in shown][:MOST_NEAREST]


def asked_of(request: CandidateRequest, candidates: Candidates, known: Vocabulary) -> Asked:
    return Asked.of(request.query, request.understanding, known, candidates, current_thesaurus().topics)


def closeness_of(municipality: Area) -> Closeness:
    """What measures how near the listings of a municipality are to a question."""
    vectors = current_vectors(municipality.id)
    return NoCloseness() if vectors is None else VectorCloseness(vectors)


def origin_of(query: SearchQuery, understanding: Understanding, known: Vocabulary) -> tuple[float, float] | None:
    """Where distances are measured from: the postcode's centre, or that of the first chosen area."""
    if understanding.postcode and understanding.postcode.point:
        return understanding.postcode.point
    points = (known.places[area].point for area in query.areas)
    return next((point for point in points if point), None)
