"""Questions and filters as tantivy's queries."""

from collections.abc import Iterable, Sequence

from tantivy import FieldType, Occur, Query

from search.engines import points
from search.engines.embedded.schema import schema
from search.engines.plan import Worth, named, preferred, typing_errors
from search.engines.protocol import CandidateRequest
from search.filters import Between, Condition
from search.index.document import TEXT_FIELDS, WORD_FIELD
from search.question.understanding import Token, Understanding

MANY_VALUES = 50


def all_of(conditions: Iterable[Condition], *others: Query) -> Query:
    """What passes every condition; filters add nothing to the score."""
    clauses = [(Occur.Must, Query.const_score_query(condition_query(condition), 0.0)) for condition in conditions]
    return Query.boolean_query([*clauses, *((Occur.Must, other) for other in others)])


def condition_query(condition: Condition) -> Query:
    if isinstance(condition, Between):
        return _between(condition)
    terms = [term for field, values in condition.values for term in _terms(field, values)]
    return Query.boolean_query([(Occur.Should, term) for term in terms]) if terms else Query.empty_query()


def _terms(field: str, values: Sequence[str]) -> list[Query]:
    """A set costs an automaton, which pays only for many values."""
    if len(values) > MANY_VALUES:
        return [Query.term_set_query(schema(), field, list(values))]
    return [Query.term_query(schema(), field, value) for value in values]


def _between(condition: Between) -> Query:
    return Query.range_query(
        schema(), condition.field, FieldType.Integer, lower_bound=condition.lowest, upper_bound=condition.highest
    )


def excluding(query: Query, field: str, values: Iterable[str]) -> Query:
    unwanted = [(Occur.MustNot, term) for term in _terms(field, tuple(values))]
    return Query.boolean_query([(Occur.Must, query), *unwanted])


def words_query(understanding: Understanding) -> Query:
    """Listings with a word of the question, or whose question types it names."""
    parts = [_word(token) for token in understanding.tokens if not token.is_hint]
    parts += [_worth(worth) for worth in named(understanding)]
    return Query.boolean_query([(Occur.Should, part) for part in parts])


def preferences(request: CandidateRequest) -> list[Query]:
    """What raises the rank of a listing and lets none through."""
    hints = [_word(token) for token in request.understanding.tokens if token.is_hint]
    return [*hints, *(_worth(worth) for worth in preferred(request))]


def _worth(worth: Worth) -> Query:
    return Query.const_score_query(Query.term_query(schema(), worth.field, worth.value), worth.score)


def _word(token: Token) -> Query:
    fields = [
        Query.boost_query(Query.term_query(schema(), field, stem), boost * token.weight)
        for field, boost in TEXT_FIELDS.items()
        for stem in token.stems
    ]
    fields += _near(token)
    return Query.disjunction_max_query(fields, points.OTHER_FIELDS)


def _near(token: Token) -> list[Query]:
    """Words that differ by a typing error, where this one stands in no listing."""
    errors = typing_errors(token)
    if not errors:
        return []
    near = Query.fuzzy_term_query(schema(), WORD_FIELD, token.word, distance=errors)
    return [Query.const_score_query(near, points.NEAR_WORD)]
