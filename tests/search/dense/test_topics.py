"""Topics as vectors follow the thesaurus, and nobody who asks waits for it."""

import pytest

from search.dense import background, topics
from search.dense.topics import dense_topics
from sociale_kaart.models import Concept


class Beside:
    """Stands for the thread of a server."""

    def __init__(self, is_possible: bool) -> None:
        self.is_possible, self.asked = is_possible, 0

    def ask(self) -> bool:
        self.asked += 1
        return self.is_possible


@pytest.fixture
def crying(world, model, monkeypatch) -> Concept:
    monkeypatch.setattr(topics, "_kept", {})
    monkeypatch.setattr(topics, "REST", 0)
    concept = Concept.objects.create(slug="huilbaby", label_nl="Baby die huilt", lay_nl="jengelt de hele nacht")
    background.waiting.add_everything()
    background.catch_up()
    return concept


def test_a_new_topic_is_there_at_the_next_question(crying):
    assert dense_topics().slugs == ("huilbaby",)

    Concept.objects.create(slug="pesten", label_nl="Pesten")

    assert dense_topics().slugs == ("huilbaby", "pesten")


def test_in_a_server_a_question_gets_those_of_before_until_new_ones_are_made(crying, monkeypatch):
    dense_topics()
    monkeypatch.setattr(topics, "making", beside := Beside(is_possible=True))
    Concept.objects.create(slug="pesten", label_nl="Pesten")

    assert dense_topics().slugs == ("huilbaby",)
    assert beside.asked == 1

    topics._make_aside()
    assert dense_topics().slugs == ("huilbaby", "pesten")
    assert beside.asked == 1


def test_phrases_that_get_their_vector_later_are_taken_in_then(crying, model):
    crying.examples = "Waarom krijst hij als ik hem neerleg?"
    crying.save()
    question = model.query("krijst als ik hem neerleg")
    assert dense_topics().familiarity(question, ["huilbaby"]) is None

    background.waiting.add_everything()
    background.catch_up()

    assert dense_topics().familiarity(question, ["huilbaby"]) > 0.9


def test_nothing_is_made_again_while_nothing_changed(crying):
    crying.lay_nl += "\nkrijst als ik hem neerleg"
    crying.save()

    assert dense_topics() is dense_topics()
