"""A service from its first draft to its deletion, in the admin's Dutch and English."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.utils import translation
from wagtail.models import GroupApprovalTask, Workflow, WorkflowContentType, WorkflowTask

from sociale_kaart.models import Service
from tests.sociale_kaart.editing.forms import add, address, data_of, edit, errors_of, rows

pytestmark = pytest.mark.usefixtures("admin_language")


@pytest.fixture
def filled_in(municipality, organization, tier, question_type, location, district) -> dict:
    hours = {"byday": ["TU", "MO"], "opens_at": "09:00", "closes_at": "12:00", "description_en": "mornings"}
    place = {"location": location.pk, "description_nl": "ingang achter", "description_en": "entrance behind"}
    return {
        "municipality": municipality.pk,
        "organization": organization.pk,
        "tier": tier.pk,
        "slug": "huilbaby",
        "name_nl": "Hulp bij een huilbaby",
        "name_ar": "مساعدة",
        "summary_nl": "Samen kijken.",
        "summary_en": "Looking together.",
        "question_types": [question_type.pk],
        "main_question_type": question_type.pk,
        "age_basis": "stated",
        "minimum_age": "-9",
        "maximum_age": "3 jaar en 11 maanden",
        "service_areas": [district.pk],
        **rows("service_at_locations", place),
        **rows("service_at_locations-0-schedules", hours),
        **rows("service_at_locations-0-schedule_exceptions", {"date": "2026-12-25", "description_nl": "Kerst"}),
        **rows("service_at_locations-0-phones", {"number": "036 123 45 67"}),
        **rows("phones", {"number": "06-00000123", "description": "ochtend"}),
        **rows("contacts", {"title": "Verpleegkundige", "phone": "", "email": "jgz@example.org"}),
    }


@pytest.fixture
def published(admin, filled_in) -> Service:
    assert errors_of(add(admin, Service, **filled_in, **{"action-publish": "1"})) == {}
    return Service.objects.get()


def texts(service: Service) -> dict[str, str | None]:
    names = [f"{name}_{code}" for name in ("name", "summary") for code in ("nl", "en", "ar", "tr")]
    return {name: getattr(service, name) or "" for name in names}


def everything_of(service: Service) -> dict:
    """What the form holds beside the texts."""
    place = service.service_at_locations.get()
    return {
        "ages": (service.minimum_age, service.maximum_age),
        "question_types": [term.slug for term in service.question_types.all()],
        "areas": [area.slug for area in service.service_areas.all()],
        "place": (place.location.slug, place.description_nl, place.description_en, place.description_ar or ""),
        "hours": [(hours.byday, hours.description_nl or "", hours.description_en) for hours in place.schedules.all()],
        "other hours": [(str(other.date), other.description_nl) for other in place.schedule_exceptions.all()],
        "phones": [phone.number for phone in [*place.phones.all(), *service.phones.all()]],
        "contacts": [contact.title for contact in service.contacts.all()],
    }


WHOLE = {
    "ages": (-9, 47),
    "question_types": ["slapen"],
    "areas": ["duinstad-oost"],
    "place": ("post", "ingang achter", "entrance behind", ""),
    "hours": [("MO,TU", "", "mornings")],
    "other hours": [("2026-12-25", "Kerst")],
    "phones": ["036 123 45 67", "06-00000123"],
    "contacts": ["Verpleegkundige"],
}


def test_a_draft_is_kept_whole_and_not_public(admin, filled_in):
    assert errors_of(add(admin, Service, **filled_in)) == {}

    service = Service.objects.get()
    assert not service.live
    assert everything_of(service) == WHOLE


def test_publishing_writes_every_language_where_it_belongs(published):
    assert published.live
    assert everything_of(published) == WHOLE
    assert texts(published) == {
        "name_nl": "Hulp bij een huilbaby",
        "name_en": "",
        "name_ar": "مساعدة",
        "name_tr": "",
        "summary_nl": "Samen kijken.",
        "summary_en": "Looking together.",
        "summary_ar": "",
        "summary_tr": "",
    }
    assert Service.objects.filter(pk=published.pk).values_list("name", flat=True)[0] in (None, "Hulp bij een huilbaby")


def test_an_edit_of_what_is_published_waits_in_the_draft(admin, published):
    assert errors_of(edit(admin, published, summary_en="Changed.")) == {}

    published.refresh_from_db()
    assert published.summary_en == "Looking together."
    assert published.latest_revision.as_object().summary_en == "Changed."
    assert everything_of(published.get_latest_revision_as_object()) == WHOLE


def test_a_language_that_the_form_lacks_survives_edits(admin, published):
    Service.objects.filter(pk=published.pk).update(name_tr="Bebek")
    published.refresh_from_db()
    published.save_revision()

    assert errors_of(edit(admin, published, summary_nl="Nieuw.", **{"action-publish": "1"})) == {}

    published.refresh_from_db()
    assert (published.name_tr, published.summary_nl) == ("Bebek", "Nieuw.")
    assert everything_of(published) == WHOLE


def test_comparing_shows_what_changed_in_any_language(admin, published):
    edit(admin, published, summary_en="Something else.", name_ar="شيء")

    page = admin.get(address(Service, "revisions_compare", published.pk, "earliest", "latest"))

    assert page.status_code == 200
    text = page.content.decode()
    assert "Something else." in text or '<span class="addition">Something else' in text
    assert "شيء" in text


def test_reverting_brings_back_every_language_and_every_row(admin, published):
    first = published.latest_revision
    emptied = {"summary_en": "Other.", "name_ar": "", "question_types": [], "main_question_type": ""}
    emptied |= {"service_at_locations-0-DELETE": "1", "phones-0-DELETE": "1"}
    assert errors_of(edit(admin, published, **emptied, **{"action-publish": "1"})) == {}
    published.refresh_from_db()
    assert published.service_at_locations.count() == 0

    url = address(Service, "revisions_revert", published.pk, first.pk)
    answer = admin.post(url, data_of(admin.get(url)) | {"action-publish": "1"})

    assert errors_of(answer) == {}
    published = Service.objects.get()
    assert (published.summary_en, published.name_ar) == ("Looking together.", "مساعدة")
    assert everything_of(published) == WHOLE


def test_a_draft_published_in_another_language_stays_what_it_was(published):
    before = texts(published)
    for language in ("en", "ar", "pl", None):
        with translation.override(language):
            published.latest_revision.publish()
            assert texts(Service.objects.get()) == before
    assert everything_of(Service.objects.get()) == WHOLE


def test_lock_and_unlock(admin, published):
    admin.post(address(Service, "lock", published.pk))
    published.refresh_from_db()
    assert published.locked

    admin.post(address(Service, "unlock", published.pk))
    published.refresh_from_db()
    assert not published.locked


def test_a_copy_is_a_service_of_its_own(admin, published):
    data = data_of(admin.get(address(Service, "copy", published.pk)))
    assert data["slug"] == "huilbaby-2"
    send_to = address(Service, "add")

    assert "slug" in errors_of(admin.post(send_to, data | {"slug": published.slug}))
    assert errors_of(admin.post(send_to, data)) == {}

    copy = Service.objects.get(slug="huilbaby-2")
    assert everything_of(copy) == WHOLE
    assert everything_of(Service.objects.get(pk=published.pk)) == WHOLE
    assert texts(copy) == texts(published)


def test_a_form_sent_to_the_copy_address_leaves_the_original_alone(admin, published):
    url = address(Service, "copy", published.pk)

    answer = admin.post(url, data_of(admin.get(url)) | {"name_nl": "Overschreven"})

    assert answer.status_code == 405
    assert not Service.objects.filter(name_nl="Overschreven").exists()


def test_unpublish_takes_it_from_the_public_and_keeps_it(admin, published):
    assert admin.get(address(Service, "unpublish", published.pk)).status_code == 200

    admin.post(address(Service, "unpublish", published.pk))

    published.refresh_from_db()
    assert not published.live
    assert everything_of(published) == WHOLE


def test_delete_asks_first_and_then_deletes(admin, published):
    url = address(Service, "delete", published.pk)
    assert admin.get(url).status_code == 200
    assert Service.objects.exists()

    assert admin.post(url).status_code == 302
    assert not Service.objects.exists()


@pytest.fixture
def review(db) -> Workflow:
    """Services are published after a moderator has agreed."""
    task = GroupApprovalTask.objects.create(name="Kijken")
    workflow = Workflow.objects.create(name="Redactie")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    kind = ContentType.objects.get_for_model(Service)
    WorkflowContentType.objects.update_or_create(content_type=kind, defaults={"workflow": workflow})
    return workflow


def test_approving_what_waits_for_review_publishes_all_of_it(admin, published, review):
    assert errors_of(edit(admin, published, summary_en="Checked.", **{"action-submit": "1"})) == {}
    published = Service.objects.get()
    assert published.workflow_in_progress
    task = published.current_workflow_task_state

    admin.post(address(Service, "workflow_action", published.pk, "approve", task.pk), {"comment": ""})

    published = Service.objects.get()
    assert (published.live, published.summary_en, published.name_ar) == (True, "Checked.", "مساعدة")
    assert everything_of(published) == WHOLE
