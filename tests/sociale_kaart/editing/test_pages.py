"""Every list and form of the admin opens, with every filter."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from sociale_kaart import models
from tests.sociale_kaart.editing.forms import address

REGISTERED = [
    models.Service,
    models.Organization,
    models.Location,
    models.Area,
    models.PostalCode,
    models.MunicipalitySite,
    models.QuestionType,
    models.QuestionTypeGroup,
    models.Concept,
    models.LifePhase,
    models.Audience,
    models.Tier,
    models.AccessRoute,
    models.Referrer,
    models.DeliveryMode,
    models.Language,
    models.GlossaryTerm,
    models.Source,
    models.ReviewRhythm,
]


@pytest.fixture
def one_of_each(service, location, district, question_type) -> None:
    models.PostalCode.objects.create(code="1234", area=district)
    models.MunicipalitySite.objects.create(site=Site.objects.get(), municipality=service.municipality)
    models.LifePhase.objects.create(slug="baby", label_nl="Baby", minimum_age=0, maximum_age=11)
    for term in (models.Audience, models.AccessRoute, models.Referrer, models.DeliveryMode):
        term.objects.create(slug="een", label_nl="Een")
    models.Concept.objects.create(slug="huilbaby", label_nl="Huilbaby").question_types.add(question_type)
    models.Language.objects.create(code="nl", label_nl="Nederlands")
    models.GlossaryTerm.objects.create(term="POH", kind="abbreviation", explanation_nl="Iemand bij de huisarts.")
    models.Source.objects.create(slug="gids", title="Gids")


@pytest.mark.parametrize("model", REGISTERED)
def test_list_form_and_confirmation_open(model, admin, admin_language, one_of_each):
    instance = model.objects.first()

    for name, args in [("list", ()), ("add", ()), ("edit", (instance.pk,)), ("history", (instance.pk,))]:
        assert admin.get(address(model, name, *args)).status_code == 200, name
    assert admin.get(address(model, "usage", instance.pk)).status_code == 200
    assert admin.get(address(model, "delete", instance.pk)).status_code in (200, 302)


@pytest.mark.parametrize("model", REGISTERED)
def test_every_filter_goes_together_with_a_search(model, admin, one_of_each):
    view = admin.get(address(model, "list"))
    filters = view.context.get("filters")
    for name, field in filters.form.fields.items() if filters else []:
        for value in [str(key) for key, _label in getattr(field, "choices", [("true", "")]) if key][:9]:
            found = admin.get(address(model, "list_results"), {name: value, "q": "een", "ordering": "-pk"})
            assert found.status_code == 200, (name, value)


@pytest.mark.parametrize("model", REGISTERED)
def test_unreadable_filters_are_answered(model, admin, one_of_each):
    filters = admin.get(address(model, "list")).context.get("filters")
    names = list(filters.form.fields) if filters else []

    answer = admin.get(address(model, "list"), {**dict.fromkeys(names, "\x00x' or 1=1"), "q": "\x00", "p": "-7"})

    assert answer.status_code == 200


@pytest.mark.parametrize("model", [models.Service, models.Organization, models.Location, models.QuestionType])
def test_queries_of_a_list_do_not_grow_with_its_rows(model, admin, one_of_each):
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert admin.get(address(model, "list")).status_code == 200
        return len(captured)

    queries()
    few = queries()
    template = model.objects.first()
    for number in range(12):
        copy = model.objects.get(pk=template.pk)
        copy.pk, copy.slug = None, f"{template.slug}-{number}"
        copy.save()

    assert queries() == few
