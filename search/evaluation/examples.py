"""Judged questions with the features of what the search finds for them."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from search.engines import get_engine
from search.evaluation.fitting import Example
from search.evaluation.judgements import JudgedQuestion
from search.evaluation.scores import LANGUAGE, query_of
from search.find import RANKED, asked_of, closeness_of, request_of, vocabulary_of
from search.ranking.features import features
from search.ranking.scorer import worth_of
from search.ranking.weights import RULES
from sociale_kaart.models import Area


def example(question: JudgedQuestion, file: str, municipality: Area, names: Sequence[str]) -> Example:
    """`names` are the features, in the order of the columns."""
    known = vocabulary_of(municipality, LANGUAGE)
    request = request_of(query_of(question, known), known, municipality)
    candidates = get_engine().candidates(request)
    found = candidates.found[:RANKED]
    facts = [one.payload["facts"] for one in found]
    columns = features(asked_of(request, candidates, known), facts, closeness_of(municipality))
    lacks = [any(name in request.filters.asked for name in one.payload["unknown"]) for one in found]
    return Example(
        question,
        file,
        tuple(one.payload["slug"] for one in found),
        np.stack([columns[name] for name in names], axis=1),
        worth_of(columns, RULES, len(found)),
        np.array(lacks),
    )


def examples_of(
    questions: Iterable[tuple[str, JudgedQuestion]],
    municipalities: Mapping[str, Area],
    names: Sequence[str],
) -> list[Example]:
    """Those that have an answer; pairs of file and question."""
    found = (
        example(question, file, municipalities[question.municipality], names)
        for file, question in questions
        if any(grade > 0 for grade in question.relevant.values())
    )
    return [one for one in found if len(one.slugs)]
