"""Learning alarms anew."""

from io import StringIO

import numpy as np
import pytest
import yaml
from django.core.management import CommandError, call_command

from search.alarms.teaching import teach
from search.alarms.weights import CLASSES, AlarmWeights
from search.dense.embedder import embedder
from search.management.commands import teach_alarms
from sociale_kaart.models import Concept

TAUGHT = {
    "zelfdoding": ["ik wil niet meer leven", "mijn zus wil niet meer leven", "hij wil uit het leven stappen"],
    "geweld-thuis": ["papa slaat mama", "mijn man slaat mij", "hij slaat de kinderen"],
    "direct-gevaar": ["het huis staat in brand", "de keuken staat in brand", "er is brand in de schuur"],
    "harmless": ["ik zoek zwemles", "waar is zwemles voor peuters", "mijn dochter wil op zwemles"],
}


def test_what_is_like_the_phrases_of_a_kind_is_of_that_kind():
    texts = [text for texts in TAUGHT.values() for text in texts]
    kinds = np.repeat([1, 2, 3, 0], 3)
    weights = teach(texts, kinds)

    for text, kind in (("mijn oom slaat mij", 2), ("brand in huis", 3), ("zwemles in de buurt", 0)):
        assert weights.chances(weights.of_text(text), None).argmax() == kind


def test_vectors_teach_beside_the_words():
    texts = ["een", "twee", "drie", "vier"] * 3
    vectors = np.tile(np.eye(4, 384, dtype=np.float32), (3, 1))
    weights = teach(texts, np.array([0, 1, 2, 3] * 3), vectors, "one-1")

    assert weights.model == "one-1"
    assert weights.chances(weights.of_text("iets"), vectors[2]).argmax() == 2


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A folder with the phrases of five writers, and where what they teach is kept."""
    for writer in range(5):
        phrases = {kind: {"nl": [f"{text} {writer}" for text in texts]} for kind, texts in TAUGHT.items()}
        (tmp_path / f"writer-{writer}.yaml").write_text(yaml.safe_dump(phrases))
    monkeypatch.setattr(teach_alarms, "BY_WORDS", tmp_path / "kept" / "by-words.npz")
    monkeypatch.setattr(teach_alarms, "WITH_MODEL", tmp_path / "kept" / "with-model.npz")
    return tmp_path


@pytest.mark.django_db
def test_the_command_tells_how_well_others_are_heard_and_writes_only_when_asked(written):
    Concept.objects.create(slug="zwemmen", kind="topic", label_nl="Zwemmen", examples="Waar leert mijn kind zwemmen?")
    out = StringIO()
    call_command("teach_alarms", phrases=written, stdout=out, stderr=StringIO())
    assert not (written / "kept").exists()

    call_command("teach_alarms", phrases=written, write=True, stdout=out, stderr=StringIO())

    assert "by words alone, 62 phrases, by what other writers taught:" in out.getvalue()
    for line in (*CLASSES[1:], "looks like one", "ordinary"):
        assert f"  {line}" in out.getvalue()
    for name, model in (("by-words", ""), ("with-model", embedder().name)):
        kept = AlarmWeights.read(written / "kept" / f"{name}.npz")
        assert kept.model == model
        assert kept.chances(kept.of_text("papa slaat mama"), None).argmax() == 2


@pytest.mark.django_db
def test_without_the_model_nothing_is_written(written, settings):
    settings.DENSE_MODEL = "off"

    with pytest.raises(CommandError, match="Without the model"):
        call_command("teach_alarms", phrases=written, write=True)

    assert not (written / "kept").exists()


@pytest.mark.django_db
def test_too_few_writers_are_told(tmp_path):
    (tmp_path / "writer-1.yaml").write_text(yaml.safe_dump({kind: {"nl": texts} for kind, texts in TAUGHT.items()}))

    with pytest.raises(CommandError, match="groups"):
        call_command("teach_alarms", phrases=tmp_path)


def test_phrases_that_lack_a_kind_are_told(tmp_path):
    (tmp_path / "writer-1.yaml").write_text("zelfdoding: {nl: [ik wil niet meer]}")

    with pytest.raises(CommandError, match="direct-gevaar, geweld-thuis, harmless"):
        call_command("teach_alarms", phrases=tmp_path)
