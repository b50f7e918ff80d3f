"""The phrases that alarms are learned from."""

from pathlib import Path

import pytest
import yaml

from search.alarms.phrases import read_phrases
from search.alarms.weights import CLASSES
from search.question.words import key

RELEVANCE = Path(__file__).parents[2] / "relevance"


def test_there_are_phrases_of_every_kind_and_each_once():
    phrases = read_phrases()

    assert {phrase.kind for phrase in phrases} == {*CLASSES}
    assert len({key(phrase.text) for phrase in phrases}) == len(phrases)


def test_nothing_that_the_search_is_measured_by_is_among_them():
    taught = {key(phrase.text) for phrase in read_phrases()}
    measured = []
    for file in (*RELEVANCE.glob("*dev*.yaml"), *RELEVANCE.glob("*later*.yaml")):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        measured += [one["q"] for one in (data if isinstance(data, list) else data["queries"])]

    assert len(measured) > 700
    assert [text for text in measured if key(text) in taught] == []


def test_a_file_in_other_letters_is_told_by_its_name(tmp_path):
    (tmp_path / "writer-01.yaml").write_bytes("harmless: {nl: [café]}".encode("latin-1"))

    with pytest.raises(ValueError, match="writer-01.yaml"):
        read_phrases(tmp_path)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("- los", "not a mapping"),
        ("angst: {nl: [ik ben bang]}", "no such kind: angst"),
        ("harmless: [los]", "not a mapping"),
        ("harmless: {nl: los}", "not a list of texts: harmless, nl"),
        ("harmless: {nl: [1]}", "not a list of texts"),
        ("harmless: {nl: [", "line 2"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_by_its_name(tmp_path, written, told):
    (tmp_path / "writer-01.yaml").write_text(written)

    with pytest.raises(ValueError, match=f"writer-01.yaml: [^$]*{told}"):
        read_phrases(tmp_path)
