"""The thesaurus comes in wholly, again and again, and never over what a person changed."""

import pytest
from django.core.management import CommandError, call_command

from sociale_kaart.models import Concept
from sociale_kaart.signals import thesaurus_loaded


def topic(slug: str = "huilbaby") -> Concept:
    return Concept.objects.get(kind="topic", slug=slug)


def test_a_topic_is_loaded_with_all_that_it_has(thesaurus):
    report = thesaurus.load()

    found = topic()
    assert not report.faults
    assert (found.label_nl, found.lay_nl, found.words_tr) == (
        "Baby die veel huilt",
        "huilbaby\nbaby blijft huilen",
        "bebek ağlıyor",
    )
    assert (found.minimum_age, found.maximum_age, found.broader.slug) == (0, 11, "slecht-slapen")
    assert [term.slug for term in found.question_types.all()] == ["slapen"]
    assert found.example_questions == ("Hij huilt de hele avond, wat nu?", "كيف أهدئ طفلي؟")


def test_a_topic_is_related_to_the_topic_of_a_slug_and_not_to_people_of_that_slug(thesaurus):
    thesaurus.load()
    thesaurus.load()

    assert [other.kind for other in topic().related.all()] == ["topic"]
    assert Concept.objects.filter(slug="tweeling").count() == 2


def test_a_second_load_changes_nothing(thesaurus):
    thesaurus.load()
    version = Concept.objects.version()

    report = thesaurus.load()

    assert Concept.objects.version() == version
    assert not report.has_changes
    assert (report.faults, report.kept, report.gone) == ([], [], [])


def test_what_a_person_changed_is_kept_and_the_rest_arrives(thesaurus):
    thesaurus.load()
    found = topic()
    found.lay_nl = "huilbaby\nkrijsen"
    found.save()
    thesaurus.topic.update(lay_nl=["uit het bestand"], en=["crying baby"])

    report = thesaurus.load()

    assert (topic().lay_nl, topic().words_en) == ("huilbaby\nkrijsen", "crying baby")
    assert [str(kept) for kept in report.kept] == ["concepts.yaml: huilbaby: changed here by a person, kept: lay_nl"]


def test_what_a_person_deleted_stays_away(thesaurus):
    thesaurus.load()
    Concept.objects.filter(slug="cursus").delete()

    report = thesaurus.load()

    assert not Concept.objects.filter(slug="cursus").exists()
    assert [fault.entry for fault in report.deleted] == ["cursus"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"question_types": ["bestaat-niet"]}, "question_types: not known or not loaded: bestaat-niet"),
        ({"age_min_months": 12}, "the youngest age lies above the oldest"),
        ({"crisis": "brand"}, "crisis: must be one of 'zelfdoding', 'geweld-thuis' or 'direct-gevaar'"),
        ({"related": ["huilbaby"]}, "broader, related: points to itself"),
        ({"lay_nl": ["een\ntwee"]}, "lay_nl.0: is not written as it should be"),
        ({"lay_nl": [str(number) for number in range(401)]}, "lay_nl: has more than 400 lines"),
        ({"lay_nl": "huilbaby"}, "lay_nl: must be a list"),
        ({"fr": ["bébé"]}, "fr: is not a key that is known here"),
        ({"label_nl": "x" * 5000}, "label_nl: is longer than 250 characters"),
    ],
)
def test_a_bad_entry_is_named_with_its_reason_and_stops_no_other(thesaurus, change, reason):
    thesaurus.topic.update(change)

    report = thesaurus.load()

    assert [str(fault) for fault in report.faults] == [f"concepts.yaml: huilbaby: {reason}"]
    assert {concept.slug for concept in Concept.objects.all()} == {"slecht-slapen", "tweeling", "cursus"}


def test_a_reference_to_a_topic_that_is_not_there_is_told_and_left_out(thesaurus):
    thesaurus.topic.update(broader="nergens")

    report = thesaurus.load()

    assert [str(fault) for fault in report.faults] == [
        "concepts.yaml: huilbaby: broader: not known or not loaded: nergens (loaded without it)"
    ]
    assert topic().broader is None


def test_examples_of_no_topic_are_named(thesaurus):
    thesaurus.files["examples"]["elders"] = ["Een vraag?"]

    report = thesaurus.load()

    assert [str(fault) for fault in report.faults] == ["examples.yaml: elders: there is no topic of this name"]


def test_a_slug_that_is_a_list_is_a_fault_and_no_crash(thesaurus):
    thesaurus.topic.update(slug=["huilbaby"])

    report = thesaurus.load()

    assert {fault.file for fault in report.faults} == {"concepts.yaml", "examples.yaml"}


@pytest.mark.parametrize("text", ["examples: []", "[]", "examples: {}\nmore: {}", "", "examples: {a: &x [b], c: *x}"])
def test_a_bad_file_stops_the_load_before_anything_is_written(thesaurus, text):
    thesaurus.write()
    (thesaurus.path / "examples.yaml").write_text(text)

    with pytest.raises(CommandError, match=r"^examples\.yaml: "):
        call_command("load_thesaurus", str(thesaurus.path))

    assert not Concept.objects.exists()


def test_a_folder_that_is_not_there_is_told(thesaurus, tmp_path):
    with pytest.raises(CommandError):
        call_command("load_thesaurus", str(tmp_path / "nowhere"))


def test_a_change_is_announced_once_and_no_change_is_not(thesaurus):
    heard = []

    def listener(**_kwargs):
        heard.append(1)

    thesaurus_loaded.connect(listener)
    try:
        thesaurus.load()
        thesaurus.load()
    finally:
        thesaurus_loaded.disconnect(listener)

    assert heard == [1]
