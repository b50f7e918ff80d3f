"""Which fields stand in the forms, and how they are written in each language."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from modelcluster.models import get_all_child_relations

from sociale_kaart.models import Organization, QuestionType, Schedule, Service, Tier
from tests.sociale_kaart.editing.forms import add, address, edit, errors_of
from tests.sociale_kaart.editing.test_pages import REGISTERED

KEPT_BY_WAGTAIL = {
    "live",
    "has_unpublished_changes",
    "first_published_at",
    "last_published_at",
    "go_live_at",
    "expire_at",
    "expired",
    "locked",
    "locked_at",
    "locked_by",
    "latest_revision",
    "live_revision",
    "sort_order",
}
# Written by the buttons "still right".
KEPT_BY_CHECKS = {"assured_date", "assured_by"}
KEPT_BY_THE_TREE = {"path", "depth", "numchild"}
NOT_LIVE = {code for code in settings.MODELTRANSLATION_LANGUAGES if code not in dict(settings.LANGUAGES)}


def editable(model: type) -> set[str]:
    fields = [*model._meta.fields, *model._meta.many_to_many]
    names = {field.name for field in fields if field.editable and not field.primary_key}
    translated = {name.removesuffix("_nl") for name in names if name.endswith("_nl")}
    dormant = {f"{name}_{code}" for name in translated for code in NOT_LIVE}
    return names - translated - dormant - KEPT_BY_WAGTAIL - KEPT_BY_CHECKS - KEPT_BY_THE_TREE


@pytest.mark.parametrize("model", REGISTERED)
def test_every_field_of_a_model_can_be_edited(model):
    form = model.get_edit_handler().get_form_class()

    assert editable(model) <= set(form.base_fields)
    for relation in get_all_child_relations(model):
        rows = form.formsets[relation.get_accessor_name()].form
        missing = editable(relation.related_model) - set(rows.base_fields) - {relation.field.name}
        assert not missing


@pytest.mark.parametrize("model", [Service, Organization, QuestionType])
def test_arabic_is_written_from_right_to_left(model, admin):
    page = BeautifulSoup(admin.get(address(model, "add")).content, "html.parser")
    arabic = page.select("input[name$='_ar'][type=text], textarea[name$='_ar']")

    assert arabic
    assert all((field["dir"], field["lang"]) == ("rtl", "ar") for field in arabic)


def test_weekdays_are_boxes_to_tick(admin, service, location):
    place = service.service_at_locations.create(location=location)
    place.schedules.add(Schedule(byday="WE,FR", opens_at="09:00", closes_at="10:00"))
    service.save()

    page = BeautifulSoup(admin.get(address(Service, "edit", service.pk)).content, "html.parser")

    boxes = page.select("input[type=checkbox][name='service_at_locations-0-schedules-0-byday']")
    assert len(boxes) == 7
    assert [box["value"] for box in boxes if box.has_attr("checked")] == ["WE", "FR"]


def test_ages_are_shown_in_words(admin, service):
    Service.objects.update(age_basis="stated", minimum_age=0, maximum_age=47)

    page = BeautifulSoup(admin.get(address(Service, "edit", service.pk)).content, "html.parser")

    assert page.select_one("[name=minimum_age]")["value"].startswith("0 ")
    assert page.select_one("[name=maximum_age]")["value"].startswith("3 ")


def test_a_question_type_takes_words_by_the_line(admin, question_type):
    assert errors_of(edit(admin, question_type, synonyms="wakker\r\n\r\n doorslapen ", misspellings="slaape")) == {}

    question_type.refresh_from_db()
    assert question_type.other_words == ("wakker", "doorslapen", "slaape")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"slug": "licht"}, "slug"),
        ({"label_nl": ""}, "label_nl"),
        ({"order": "-1"}, "order"),
        ({"order": "99999999999"}, "order"),
    ],
)
def test_a_mistake_in_a_term_is_a_message(admin, tier, changes, field):
    data = {"slug": "nieuw", "label_nl": "Nieuw", "order": "2"} | changes

    assert field in errors_of(add(admin, Tier, **data))
    assert Tier.objects.count() == 1


def test_the_menu_has_both_groups(admin):
    page = admin.get("/beheer/").content.decode()

    for model in REGISTERED:
        assert address(model, "list") in page
