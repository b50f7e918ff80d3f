"""The words that services are about come in with a municipality, between its terms and its services."""

import copy
from io import StringIO
from pathlib import Path

import pytest
import yaml
from django.core.management import call_command

from sociale_kaart.exchange import thesaurus
from sociale_kaart.exchange.faults import FolderError
from sociale_kaart.exchange.folder import read_folder
from sociale_kaart.models import Concept, Service
from tests.sociale_kaart.exchange.small_folder import FILES, SmallFolder

TOPICS = [
    {"slug": "huilbaby", "label_nl": "Huilbaby", "question_types": ["slapen"]},
    {"slug": "nachtmerries", "label_nl": "Nachtmerries", "question_types": ["slapen"]},
]


def write_words(path: Path, topics: list[dict]) -> None:
    path.mkdir(exist_ok=True)
    for name, content in {"concepts": topics, "examples": {}, "forms": [], "people": []}.items():
        (path / f"{name}.yaml").write_text(yaml.safe_dump({name: content}))


@pytest.fixture
def words(folder: SmallFolder, tmp_path: Path) -> Path:
    path = tmp_path / "words"
    write_words(path, TOPICS)
    folder.files["municipality.yaml"]["thesaurus"] = "../words"
    folder.service["concepts"] = ["nachtmerries", "huilbaby"]
    return path


def topics_of(slug: str = "slaapspreekuur") -> set[str]:
    return {concept.slug for concept in Service.objects.get(slug=slug).concepts.all()}


def test_a_service_points_to_topics_that_come_in_with_it(folder, words):
    report = folder.load()

    assert not report.faults
    assert not report.left_out
    assert topics_of() == {"huilbaby", "nachtmerries"}
    assert [kind.label for kind in report.kinds].index("topics") < [kind.label for kind in report.kinds].index(
        "services"
    )


def test_a_topic_that_is_not_there_is_told_and_rejects_no_service(folder, words):
    folder.service["concepts"] = ["huilbaby", "onbekend"]
    out, err = StringIO(), StringIO()

    report = folder.load()
    call_command("load_municipality", str(folder.path), stdout=out, stderr=err)

    assert [str(note) for note in report.left_out] == [
        "services.yaml: slaapspreekuur: concepts: not known or not loaded: onbekend"
    ]
    assert not report.faults
    assert topics_of() == {"huilbaby"}
    assert "onbekend" in out.getvalue()
    assert err.getvalue() == ""


def test_a_topic_that_comes_later_is_given_to_the_service(folder, words):
    write_words(words, TOPICS[:1])
    folder.load()
    assert topics_of() == {"huilbaby"}

    write_words(words, TOPICS)
    report = folder.load()

    assert topics_of() == {"huilbaby", "nachtmerries"}
    assert not report.kept


def test_topics_that_a_person_chose_are_kept(folder, words):
    folder.load()
    service = Service.objects.get(slug="slaapspreekuur")
    service.concepts = [Concept.objects.get(slug="huilbaby")]
    service.save()

    report = folder.load()

    assert topics_of() == {"huilbaby"}
    assert [str(kept).endswith("kept: concepts") for kept in report.kept] == [True]


def test_words_that_did_not_change_are_not_read_again(folder, words, monkeypatch):
    folder.load()
    monkeypatch.setattr(thesaurus, "_read_examples", lambda path: pytest.fail("read again"))

    assert not folder.load().has_changes


def test_changed_words_arrive_with_the_next_load(folder, words):
    folder.load()
    write_words(words, [TOPICS[0] | {"lay_nl": ["krijsen"]}, TOPICS[1]])

    folder.load()

    assert Concept.objects.get(slug="huilbaby").lay_nl == "krijsen"


def test_what_was_refused_is_told_at_every_load(folder, words):
    write_words(words, [TOPICS[0] | {"question_types": ["niets"]}, TOPICS[1]])

    reports = [folder.load(), folder.load()]

    assert [len(report.faults) for report in reports] == [1, 1]
    assert topics_of() == {"nachtmerries"}


def test_a_municipality_with_the_terms_of_another_takes_its_words_too(folder, words, tmp_path):
    folder.load()
    other = SmallFolder(tmp_path)
    other.path = tmp_path / "stad"
    own = ("areas.yaml", "postal_codes.yaml", "sources.yaml", "organizations.yaml", "locations.yaml", "services.yaml")
    empty = {name: {key: [] for key in FILES[name]} for name in own}
    municipality = {"slug": "stad", "kind": "municipality", "name": "Stad", "parent": "nederland"}
    service = {**copy.deepcopy(FILES["services.yaml"]["services"][1]), "concepts": ["huilbaby"]}
    other.files = {
        **empty,
        "municipality.yaml": {"slug": "stad", "vocabulary": "dorp"},
        "areas.yaml": {"areas": [FILES["areas.yaml"]["areas"][0], municipality]},
        "services.yaml": {"services": [service]},
    }

    report = other.load()

    assert not report.faults
    assert read_folder(other.path).thesaurus == words
    assert [s.concepts.get().slug for s in Service.objects.filter(municipality__slug="stad")] == ["huilbaby"]


@pytest.mark.parametrize("value", ["../nergens", "/etc", "..\\x", "a" * 250, ["../words"], "../wo\x00rds", ""])
def test_a_folder_of_words_that_is_none_is_named(folder, words, value):
    folder.files["municipality.yaml"]["thesaurus"] = value

    with pytest.raises(FolderError, match=r"^municipality\.yaml: thesaurus: "):
        folder.load()

    assert not Service.objects.exists()
