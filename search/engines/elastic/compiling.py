"""Questions and filters as Elasticsearch's queries."""

from collections.abc import Iterable

from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Query

from search.engines import points
from search.engines.plan import Worth, named, preferred, typing_errors
from search.engines.protocol import CandidateRequest
from search.filters import Between, Condition
from search.index.document import TEXT_FIELDS, WORD_FIELD
from search.question.understanding import Token, Understanding


def all_of(conditions: Iterable[Condition], *others: Query) -> Query:
    """What passes every condition; filters add nothing to the score."""
    return Q("bool", filter=[condition_query(condition) for condition in conditions], must=list(others))


def condition_query(condition: Condition) -> Query:
    if isinstance(condition, Between):
        bounds = {"gte": condition.lowest, "lte": condition.highest}
        return Q("range", **{condition.field: {name: bound for name, bound in bounds.items() if bound is not None}})
    terms = [Q("terms", **{field: list(values)}) for field, values in condition.values if values]
    if not terms:
        return Q("match_none")
    return terms[0] if len(terms) == 1 else Q("bool", should=terms, minimum_should_match=1)


def words_query(understanding: Understanding) -> Query:
    """Listings with a word of the question, or whose question types it names."""
    parts = [_word(token) for token in understanding.tokens if not token.is_hint]
    parts += [_worth(worth) for worth in named(understanding)]
    return Q("bool", should=parts, minimum_should_match=1)


def preferring(query: Query, request: CandidateRequest) -> Query:
    """The same listings, with what raises their rank."""
    raising = [_word(token) for token in request.understanding.tokens if token.is_hint]
    raising += [_worth(worth) for worth in preferred(request)]
    return Q("bool", must=[query], should=raising) if raising else query


def _worth(worth: Worth) -> Query:
    return Q("constant_score", filter=Q("term", **{worth.field: worth.value}), boost=worth.score)


def _word(token: Token) -> Query:
    fields = [
        Q("term", **{field: {"value": stem, "boost": boost * token.weight}})
        for field, boost in TEXT_FIELDS.items()
        for stem in token.stems
    ]
    fields += _near(token)
    return Q("dis_max", queries=fields, tie_breaker=points.OTHER_FIELDS)


def _near(token: Token) -> list[Query]:
    """Words that differ by a typing error; all of them, not only the nearest, or totals would differ."""
    errors = typing_errors(token)
    if not errors:
        return []
    near = Q("fuzzy", **{WORD_FIELD: {"value": token.word, "fuzziness": errors, "rewrite": "constant_score"}})
    return [Q("constant_score", filter=near, boost=points.NEAR_WORD)]
