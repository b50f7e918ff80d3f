"""Asks the search every judged question and scores the answers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

from search.errors import InvalidParameterError
from search.evaluation.judgements import JudgedQuestion, JudgementsError
from search.evaluation.measures import DEPTH, ndcg, recall
from search.find import find, vocabulary_of
from search.query import SearchQuery
from search.vocabulary import Vocabulary
from sociale_kaart.models import Area

LANGUAGE = "nl"


@dataclass(frozen=True)
class Score:
    """What one question got. Questions without any relevant service have no `ndcg`."""

    question: JudgedQuestion
    found: tuple[str, ...]
    total: int
    ndcg: float | None
    recall: float | None
    crisis: str | None
    is_weak: bool


def query_of(question: JudgedQuestion, known: Vocabulary) -> SearchQuery:
    """What is asked of the search. Raises JudgementsError for a filter that it does not know."""
    asked = {"q": question.text, **question.params, "kind": "service", "page_size": DEPTH}
    try:
        return SearchQuery.from_api(asked, known)
    except InvalidParameterError as error:
        raise JudgementsError(f"{question.place}: {error}") from error


def score(question: JudgedQuestion, municipality: Area) -> Score:
    known = vocabulary_of(municipality, LANGUAGE)
    results = find(query_of(question, known), municipality, with_facets=False)
    found = tuple(hit.slug for hit in results.hits)
    has_answer = any(grade > 0 for grade in question.relevant.values())
    return Score(
        question=question,
        found=found,
        total=results.total,
        ndcg=ndcg(found, question.relevant) if has_answer else None,
        recall=recall(found, question.relevant) if has_answer else None,
        crisis=results.crisis,
        is_weak=results.is_weak,
    )


@dataclass(frozen=True)
class Summary:
    """Means over the questions of one kind."""

    count: int
    ndcg: float
    recall: float
    zero_results: float
    weak: float


def summarize(scores: Iterable[Score]) -> Mapping[str, Summary]:
    """By kind, and over all under "all"; only questions that have an answer count."""
    by_kind: dict[str, list[Score]] = defaultdict(list)
    for one in scores:
        if one.ndcg is not None:
            by_kind[one.question.kind].append(one)
            by_kind["all"].append(one)
    return {
        kind: Summary(
            count=len(some),
            ndcg=fmean(one.ndcg or 0 for one in some),
            recall=fmean(one.recall or 0 for one in some),
            zero_results=fmean(one.total == 0 for one in some),
            weak=fmean(one.is_weak for one in some),
        )
        for kind, some in sorted(by_kind.items())
    }
