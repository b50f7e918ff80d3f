"""Questions and filters as tantivy's queries."""

from collections.abc import Iterable, Sequence

from tantivy import FieldType, Occur, Query

from search.engines.embedded.schema import schema
from search.filters import AnyOf, Between, Condition
from search.index.document import TEXT_FIELDS, WORD_FIELD
from search.question.understanding import Token, Understanding
from search.ranking import boosts

# From this length on a word may be mistyped, and from the next twice.
ONE_ERROR, TWO_ERRORS = 4, 9
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


def any_of(field: str, values: Iterable[str]) -> AnyOf:
    return AnyOf(((field, tuple(values)),))


def words_query(understanding: Understanding) -> Query:
    """Listings with a word of the question, or whose question types it names."""
    parts = [_word(token) for token in understanding.tokens]
    parts.append(_constant("exact_name", understanding.name, boosts.EXACT_NAME))
    for slug, covered in understanding.question_types.items():
        parts.append(_constant("question_type", slug, boosts.QUESTION_TYPE * covered))
        parts.append(_constant("main_question_type", slug, boosts.MAIN_QUESTION_TYPE * covered))
    return Query.boolean_query([(Occur.Should, part) for part in parts])


def preferences(understanding: Understanding) -> list[Query]:
    """What raises the rank of a listing and lets none through."""
    areas = [found.value for found in understanding.recognized if found.facet == "area"]
    return [_constant(field, area, boosts.RECOGNIZED_AREA) for area in areas for field in ("area_own", "area_within")]


def _constant(field: str, value: str, score: float) -> Query:
    return Query.const_score_query(Query.term_query(schema(), field, value), score)


def _word(token: Token) -> Query:
    fields = [
        Query.boost_query(Query.term_query(schema(), field, stem), boost)
        for field, boost in TEXT_FIELDS.items()
        for stem in token.stems
    ]
    fields += _near(token)
    return Query.disjunction_max_query(fields, boosts.OTHER_FIELDS)


def _near(token: Token) -> list[Query]:
    """Words that differ by a typing error, where this one stands in no listing."""
    if not token.is_unknown or len(token.word) < ONE_ERROR or token.word.isdigit():
        return []
    errors = 2 if len(token.word) >= TWO_ERRORS else 1
    near = Query.fuzzy_term_query(schema(), WORD_FIELD, token.word, distance=errors)
    return [Query.const_score_query(near, boosts.NEAR_WORD)]
