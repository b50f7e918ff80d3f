"""The meaning of a question, with the thesaurus and the model as they are now."""

from collections.abc import Callable
from functools import partial

from search.ahead import begun
from search.alarms.deciding import listen
from search.alarms.weights import weights_for
from search.dense.embedder import embedder
from search.dense.topics import dense_topics
from search.question.said import Said
from search.question.topics import Topics, find_topics
from search.question.words import words
from search.thesaurus.store import current_thesaurus


def meaning(text: str) -> Callable[[Said], Topics]:
    """Begin with what a text is about; the rest of the question is read while the model works.

    Without a model its words alone tell.
    """
    if not words(text):
        return lambda said: Topics(crisis=said.crisis)
    model = embedder()
    vector = begun(partial(model.query, text)) if model else None
    listening = partial(listen, weights_for(model))
    return lambda said: find_topics(said, current_thesaurus().topics, dense_topics(), vector, listening)
