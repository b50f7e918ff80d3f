"""Editors make, change, find and delete the words of parents."""

import pytest
from bs4 import BeautifulSoup

from sociale_kaart.models import Concept, Service
from tests.sociale_kaart.editing.forms import add, address, data_of, edit, errors_of

NEW = {"kind": "topic", "slug": "huilbaby", "label_nl": "Baby die veel huilt", "lay_nl": "huilbaby\nbaby krijst"}


@pytest.fixture
def concept(question_type) -> Concept:
    made = Concept.objects.create(slug="huilbaby", label_nl="Huilbaby", lay_nl="krijsen", words_ar="طفل يبكي")
    made.question_types.add(question_type)
    return made


def found(admin, **parameters: str) -> list[str]:
    page = admin.get(address(Concept, "list_results"), parameters)
    assert page.status_code == 200
    return sorted(one.slug for one in page.context["object_list"])


def test_a_new_concept_has_all_that_was_filled_in(admin, question_type):
    other = Concept.objects.create(slug="slecht-slapen", label_nl="Slecht slapen")

    answer = add(
        admin,
        Concept,
        **NEW,
        professional_nl="excessief huilen",
        misspelled_nl="huilbabie",
        words_en="crying baby",
        words_tr="ağlayan bebek",
        words_ar="طفل يبكي",
        examples="Mijn baby huilt de hele avond, wat nu?",
        question_types=[question_type.pk],
        minimum_age="0 maanden",
        maximum_age="11 maanden",
        broader=other.pk,
        related=[other.pk],
        crisis="direct-gevaar",
    )

    assert errors_of(answer) == {}
    made = Concept.objects.get(slug="huilbaby")
    assert (made.lay_nl.split(), made.words_tr, made.words_ar) == (
        ["huilbaby", "baby", "krijst"],
        "ağlayan bebek",
        "طفل يبكي",
    )
    assert (made.minimum_age, made.maximum_age, made.crisis, made.broader) == (0, 11, "direct-gevaar", other)
    assert [term.slug for term in made.question_types.all()] == ["slapen"]
    assert [term.slug for term in made.related.all()] == ["slecht-slapen"]


def test_a_change_is_another_version_and_leaves_the_rest(admin, concept):
    version = Concept.objects.version()

    assert errors_of(edit(admin, concept, lay_nl="krijsen\njengelen")) == {}

    concept.refresh_from_db()
    assert concept.lay_nl.split() == ["krijsen", "jengelen"]
    assert (concept.words_ar, concept.label_nl) == ("طفل يبكي", "Huilbaby")
    assert [term.slug for term in concept.question_types.all()] == ["slapen"]
    assert Concept.objects.version() != version


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"slug": "geen slug!"}, "slug"),
        ({"slug": ""}, "slug"),
        ({"label_nl": ""}, "label_nl"),
        ({"label_nl": "x" * 200}, "label_nl"),
        ({"lay_nl": "x" * 20_001}, "lay_nl"),
        ({"words_uk": "\x00"}, "words_uk"),
        ({"kind": "ding"}, "kind"),
        ({"crisis": "brand"}, "crisis"),
        ({"minimum_age": "5 jaar", "maximum_age": "4 jaar"}, "maximum_age"),
        ({"minimum_age": "oud"}, "minimum_age"),
        ({"broader": "x"}, "broader"),
        ({"question_types": ["9999"]}, "question_types"),
    ],
)
def test_a_mistake_is_a_message_at_its_field_and_nothing_is_written(admin, question_type, changes, field):
    answer = add(admin, Concept, **{**NEW, **changes})

    assert list(errors_of(answer)) == [field]
    assert not Concept.objects.exists()


def test_a_second_concept_of_this_kind_needs_another_slug(admin, concept):
    assert list(errors_of(add(admin, Concept, **NEW))) == ["slug"]
    assert errors_of(add(admin, Concept, **{**NEW, "kind": "people"})) == {}


def test_a_concept_is_no_part_of_itself(admin, concept):
    assert list(errors_of(edit(admin, concept, broader=concept.pk))) == ["broader"]


@pytest.mark.parametrize("words", ["krijsen", "Huilbaby", "huilba"])
def test_the_list_is_searched_by_label_and_words(admin, concept, words):
    Concept.objects.create(slug="pesten", label_nl="Pesten")

    assert found(admin, q=words) == ["huilbaby"]
    assert found(admin, q="nergens") == []


def test_the_list_is_filtered(admin, concept, question_type):
    Concept.objects.create(slug="cursus", kind="form", label_nl="Cursus")
    Concept.objects.create(slug="dood", label_nl="Dood", crisis="zelfdoding")

    assert found(admin, kind="form") == ["cursus"]
    assert found(admin, crisis="zelfdoding") == ["dood"]
    assert found(admin, question_types=str(question_type.pk)) == ["huilbaby"]
    assert found(admin, kind="topic", q="dood") == ["dood"]


def test_the_admin_tells_how_many_services_are_about_it_and_which(admin, concept, service):
    Concept.objects.create(slug="pesten", label_nl="Pesten")
    service.concepts = [concept]
    service.save()
    Service.objects.create(municipality=service.municipality, tier=service.tier, slug="ander", name_nl="Ander")

    rows = admin.get(address(Concept, "list_results")).context["object_list"]
    services = admin.get(address(Service, "list_results"), {"concepts": concept.pk}).context["object_list"]

    assert {row.slug: row.service_count for row in rows} == {"huilbaby": 1, "pesten": 0}
    assert [one.slug for one in services] == ["spreekuur"]


def test_a_deleted_concept_leaves_its_services_there(admin, concept, service):
    service.concepts = [concept]
    service.save()

    admin.post(address(Concept, "delete", concept.pk))

    assert not Concept.objects.exists()
    assert not Service.objects.get().concepts.exists()


def test_a_general_entrance_is_ticked_in_the_form_of_a_service(admin, service):
    page = BeautifulSoup(admin.get(address(Service, "edit", service.pk)).content, "html.parser")
    box = page.select_one("input[type=checkbox][name=is_general_entrance]")
    help_text = page.select_one(f"#{box['aria-describedby']}")
    assert help_text.get_text(strip=True)

    data = data_of(admin.get(address(Service, "edit", service.pk)))
    admin.post(address(Service, "edit", service.pk), data | {"is_general_entrance": "on", "action-publish": "1"})

    assert Service.objects.get().is_general_entrance
