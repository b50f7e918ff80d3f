"""The meaning of a question, with the thesaurus and the model as they are now."""

from collections.abc import Sequence

from search.dense.embedder import embedder
from search.dense.topics import dense_topics
from search.question.phrases import TypeWords
from search.question.topics import Topics, WeighedWord, find_topics
from search.thesaurus.store import current_thesaurus


def meaning(text: str, lang: str, weighed: Sequence[WeighedWord], type_words: TypeWords) -> Topics:
    """What the question is about. Without a model its words alone tell."""
    if not text.strip():
        return Topics()
    model, dense = embedder(), dense_topics()
    vector = model.query(text) if model else None
    return find_topics(text, lang, weighed, type_words, current_thesaurus().topics, dense, vector)
