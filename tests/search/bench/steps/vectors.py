"""Vectors of made-up texts, drawn around real ones: embedding them would take an hour for 20,000 services.

A service lies between what parents say of its topic and a real service of the same question type; its sentences lie
around it. So the nearest ones of a question are about its topic, as they are with real texts.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import numpy as np
from django.db import transaction

from search.dense.embedder import DIMENSIONS, embedder
from search.dense.sources import find_in, live_services, texts_of
from search.dense.topics import DenseTopics, dense_topics
from search.dense.vectors import VectorKind, quantised, text_keys
from search.models import TextVector
from sociale_kaart.models import Area, Concept, Service
from sociale_kaart.models.text import lines
from sociale_kaart.synthetic.ground import NOTE
from sociale_kaart.synthetic.world import plain
from tests.search.bench.figures import timed

BATCH = 1_000
MARK = NOTE.split("{seed}")[0]
# How far a listing lies from its middle, and a sentence from its listing, as a part of the length of a vector.
SPREAD, SENTENCE_SPREAD = 0.35, 0.45
QUOTED = re.compile("“([^”]+)”")


class Middles:
    """Where the vectors of a made-up service are drawn around."""

    def __init__(self, topics: DenseTopics, model: str) -> None:
        self._centres = {slug: unit(examples.mean(axis=0)) for slug, examples in topics.examples.items()}
        self._topics: dict[str, str] = {}
        self._by_type: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for concept in Concept.objects.topics().prefetch_related("question_types"):
            for phrase in (*lines(concept.lay_nl), *lines(concept.professional_nl)):
                self._topics.setdefault(phrase, concept.slug)
            for term in concept.question_types.all():
                self._by_type[term.id].append((plain(concept.label_nl), concept.slug))
        self._real = real_vectors(model)

    def of(self, chance: np.random.Generator, text: str, question_type: int) -> np.ndarray:
        real = self._real.get(question_type)
        middle = real[chance.integers(len(real))] if real is not None else np.zeros(DIMENSIONS, np.float32)
        return unit(middle + self._centres.get(self._topic(text, question_type), 0))

    def _topic(self, text: str, question_type: int) -> str | None:
        """The topic that the text names, or says in the words of parents."""
        for label, slug in self._by_type[question_type]:
            if label in text:
                return slug
        return next((self._topics[words] for words in QUOTED.findall(text) if words in self._topics), None)


def real_vectors(model: str) -> Mapping[int, np.ndarray]:
    """The vectors of the services of the start, by question type."""
    real = live_services().exclude(editor_note__startswith=MARK)
    types = dict(real.values_list("id", "main_question_type_id"))
    listings = list(texts_of(real))
    looked = find_in(model, VectorKind.PASSAGE)([listing.full for listing in listings])
    found: dict[int, list[np.ndarray]] = defaultdict(list)
    for listing, vector, is_there in zip(listings, looked.vectors, looked.found, strict=True):
        if is_there:
            found[types[listing.id]].append(vector)
    return {number: np.array(vectors) for number, vectors in found.items()}


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)


def around(chance: np.random.Generator, middle: np.ndarray, spread: float, count: int) -> np.ndarray:
    noise = chance.standard_normal((count, DIMENSIONS)) * (spread / DIMENSIONS**0.5)
    return unit(middle + noise).astype(np.float32)


def drawn(area: Area, middles: Middles) -> Iterator[tuple[list[str], np.ndarray]]:
    """The texts of each service with a vector for each."""
    services = Service.objects.filter(municipality=area, editor_note__startswith=MARK)
    types = dict(services.values_list("id", "main_question_type_id"))
    for listing in texts_of(services):
        chance = np.random.default_rng(listing.id)
        full = around(chance, middles.of(chance, listing.full, types[listing.id]), SPREAD, 1)
        parts = around(chance, full[0], SENTENCE_SPREAD, len(listing.sentences))
        yield [listing.full, *listing.sentences], np.concatenate([full, parts])


def write(model: str, texts: list[str], vectors: list[np.ndarray]) -> int:
    keys = text_keys(model, VectorKind.PASSAGE, texts).tolist()
    rows = quantised(np.concatenate(vectors))
    made = [TextVector(key=key, vector=row.tobytes()) for key, row in zip(keys, rows, strict=True)]
    TextVector.objects.bulk_create(made, ignore_conflicts=True)
    return len(made)


def draw_all(area: Area) -> int:
    model = embedder()
    topics = dense_topics()
    if model is None or topics is None:
        return 0
    made, texts, vectors = 0, [], []
    with transaction.atomic():
        for some, own in drawn(area, Middles(topics, model.name)):
            texts += some
            vectors.append(own)
            if len(texts) >= BATCH:
                made += write(model.name, texts, vectors)
                texts, vectors = [], []
        return made + (write(model.name, texts, vectors) if texts else 0)


def main(slug: str) -> dict[str, float]:
    took, made = timed(lambda: draw_all(Area.objects.get(slug=slug)))
    return {"vectors": made, "seconds": took / 1000}
