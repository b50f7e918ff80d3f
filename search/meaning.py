"""The meaning of a question, with the thesaurus and the model as they are now."""

from search.dense.embedder import embedder
from search.dense.topics import dense_topics
from search.question.topics import Said, Topics, find_topics
from search.thesaurus.store import current_thesaurus


def meaning(said: Said) -> Topics:
    """What the question is about. Without a model its words alone tell."""
    if not said.text.strip():
        return Topics()
    model, dense = embedder(), dense_topics()
    vector = model.query(said.text) if model else None
    return find_topics(said, current_thesaurus().topics, dense, vector)
