"""A later load brings what the files changed, and leaves what people changed."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ReferenceIndex

from sociale_kaart.models import Area, LoadedEntry, Location, Organization, QuestionType, Service
from sociale_kaart.signals import listings_loaded
from tests.sociale_kaart.exchange.small_folder import writes


def test_load_is_the_same_each_time(folder):
    folder.load()
    first = list(LoadedEntry.objects.order_by("kind", "key").values_list("kind", "key", "content"))
    LoadedEntry.objects.all().delete()
    for model in (Service, Location, Organization):
        model.objects.all().delete()

    folder.load()

    assert list(LoadedEntry.objects.order_by("kind", "key").values_list("kind", "key", "content")) == first


def test_a_change_of_the_file_arrives(folder):
    folder.load()
    folder.service.update(name_nl="Slaapinloop", audiences=["jongere"], phones=[], instead=[])

    report = folder.load()

    service = Service.objects.get(slug="slaapspreekuur")
    assert service.name_nl == "Slaapinloop"
    assert [audience.slug for audience in service.audiences.all()] == ["jongere"]
    assert not service.phones.exists()
    assert not service.instead.exists()
    assert [kind.updated for kind in report.kinds][-1] == 1


def test_a_field_that_a_person_changed_is_kept_and_reported(folder):
    folder.load()
    service = Service.objects.get(slug="slaapspreekuur")
    service.summary_nl = "Van de redactie."
    service.audiences.set([])
    service.save()
    folder.service.update(summary_nl="Uit het bestand.", name_nl="Slaapinloop", audiences=["jongere"])

    report = folder.load()

    service = Service.objects.get(slug="slaapspreekuur")
    assert service.summary_nl == "Van de redactie."
    assert not service.audiences.exists()
    assert service.name_nl == "Slaapinloop"
    (kept,) = report.kept
    assert str(kept) == "services.yaml: slaapspreekuur: changed here by a person, kept: summary_nl, audiences"
    assert not report.faults


def test_an_edit_stays_kept_at_every_later_load(folder):
    folder.load()
    Service.objects.filter(slug="slaapspreekuur").update(summary_nl="Van de redactie.")
    folder.load()

    with CaptureQueriesContext(connection) as queries:
        report = folder.load()

    assert len(report.kept) == 1
    assert writes(queries) == []


def test_hours_that_a_person_changed_are_kept(folder):
    folder.load()
    hours = Service.objects.get(slug="slaapspreekuur").service_at_locations.get().schedules.get()
    hours.description_nl = "elke week"
    hours.save()

    report = folder.load()

    assert [str(kept).endswith("service_at_locations") for kept in report.kept] == [True]


def test_a_draft_keeps_its_edits_and_gets_the_changes_of_the_file(folder):
    folder.load()
    service = Service.objects.get(slug="slaapspreekuur")
    service.summary_nl = "Nog niet klaar."
    service.save_revision()
    folder.service.update(summary_nl="Uit het bestand.", age_note="baby's en peuters")

    folder.load()

    live = Service.objects.get(slug="slaapspreekuur")
    draft = live.get_latest_revision_as_object()
    assert (live.summary_nl, live.age_note) == ("Uit het bestand.", "baby's en peuters")
    assert (draft.summary_nl, draft.age_note) == ("Nog niet klaar.", "baby's en peuters")
    assert live.has_unpublished_changes


def test_the_editor_opens_what_was_loaded_last(folder):
    folder.load()
    Service.objects.get(slug="slaapspreekuur").save_revision().publish()
    folder.service.update(name_nl="Slaapinloop")

    folder.load()

    service = Service.objects.get(slug="slaapspreekuur")
    assert service.get_latest_revision_as_object().name_nl == "Slaapinloop"
    assert service.live
    assert not service.has_unpublished_changes


def test_what_a_person_deleted_stays_away_and_is_reported(folder):
    folder.load()
    Service.objects.get(slug="slaapspreekuur").delete()

    report = folder.load()

    assert not Service.objects.filter(slug="slaapspreekuur").exists()
    assert [fault.entry for fault in report.deleted] == ["slaapspreekuur"]
    assert not report.faults


def test_pointing_to_what_a_person_deleted_is_no_fault(folder):
    folder.load()
    Service.objects.get(slug="wijkteam").delete()

    report = folder.load()

    assert not report.faults
    assert not report.kept
    assert not Service.objects.get(slug="slaapspreekuur").instead.exists()


def test_what_left_the_file_is_reported_and_stays(folder):
    folder.load()
    folder.entries("services.yaml").pop()
    folder.service["instead"] = []

    report = folder.load()

    assert Service.objects.filter(slug="wijkteam").exists()
    assert [(fault.file, fault.entry) for fault in report.gone] == [("services.yaml", "wijkteam")]


def test_a_rejected_entry_has_not_left_the_file(folder):
    folder.load()
    folder.service["status"] = "lost"

    report = folder.load()

    assert not report.gone
    assert Service.objects.get(slug="slaapspreekuur").status == "active"


def test_an_entry_that_a_person_made_is_not_overwritten(folder):
    folder.load()
    Organization.objects.create(
        municipality=Area.objects.get(slug="dorp"), slug="bieb", name_nl="Bibliotheek van de redactie"
    )
    folder.entries("organizations.yaml").append({"slug": "bieb", "name_nl": "Bibliotheek"})

    report = folder.load()

    assert Organization.objects.get(slug="bieb").name_nl == "Bibliotheek van de redactie"
    assert [fault.entry for fault in report.kept] == ["bieb"]


def test_what_a_person_unpublished_stays_so(folder):
    folder.load()
    Service.objects.get(slug="slaapspreekuur").unpublish()
    folder.service["name_nl"] = "Slaapinloop"

    folder.load()

    assert not Service.objects.get(slug="slaapspreekuur").live


def test_an_area_moves_with_all_below_it(folder):
    folder.load()
    folder.entries("areas.yaml").append({"slug": "dorp-plein", "kind": "wijk", "name": "Plein", "parent": "dorp-noord"})
    folder.load()
    folder.entries("areas.yaml")[-1]["parent"] = "dorp-zuid"

    folder.load()

    assert Area.objects.get(slug="dorp-plein").get_parent().slug == "dorp-zuid"
    assert Area.find_problems() == ([], [], [], [], [])


def test_vocabulary_edits_are_kept(folder):
    folder.load()
    QuestionType.objects.filter(slug="slapen").update(synonyms="doorslapen")

    report = folder.load()

    assert QuestionType.objects.get(slug="slapen").synonyms == "doorslapen"
    assert [fault.entry for fault in report.kept] == ["slapen"]


def test_a_load_that_changed_something_is_announced_once(folder):
    heard = []

    def hear(municipality: Area, **kwargs: object) -> None:
        heard.append(municipality.slug)

    listings_loaded.connect(hear)
    try:
        folder.load()
        folder.load()
    finally:
        listings_loaded.disconnect(hear)

    assert heard == ["dorp"]


def test_the_admin_knows_what_uses_an_organization(folder):
    folder.load()

    organization = Organization.objects.get(slug="jgz")
    users = {str(item) for item, _references in ReferenceIndex.get_grouped_references_to(organization)}
    assert "Slaapspreekuur" in users
