"""A broken entry is told by file, entry and reason; it stays out wholly and stops nothing else."""

import pytest

from sociale_kaart.exchange.report import LoadReport
from sociale_kaart.models import Area, LifePhase, Location, Organization, QuestionType, Service, ServiceAtLocation


def told(report: LoadReport) -> list[str]:
    return [str(fault) for fault in report.faults]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"minimum_age": "nul"}, "minimum_age: must be a whole number"),
        ({"minimum_age": 1.5}, "minimum_age: must be a whole number"),
        ({"minimum_age": -10}, "minimum_age: must be -9 or more"),
        ({"maximum_age": 1200}, "maximum_age: must be 1199 or less"),
        ({"minimum_age": 48}, "The youngest age lies above the oldest."),
        ({"age_basis": "everyone"}, "Give an age, or say that there is no limit or that it is not known."),
        ({"age_basis": "guessed"}, "age_basis: must be one of"),
        ({"name_nl": ["Spreekuur"]}, "name_nl: must be text (put it in quotes)"),
        ({"name_nl": 12}, "name_nl: must be text (put it in quotes)"),
        ({"name_nl": ""}, "name_nl: is empty"),
        ({"name_nl": "x" * 300}, "name_nl: is longer than 250 characters"),
        ({"summary_nl": "een\0twee"}, "summary_nl: holds characters that cannot be shown"),
        ({"audiences": "ouder"}, "audiences: must be a list"),
        ({"audiences": ["ouder", "ouder"]}, "audiences: names something twice"),
        ({"audiences": ["marsbewoner"]}, "audiences: not known or not loaded: marsbewoner"),
        ({"question_types": ["slaap"]}, "question_types: not known or not loaded: slaap"),
        ({"service_areas": ["dorp-oost"]}, "service_areas: not known or not loaded: dorp-oost"),
        ({"tier": "zwaar"}, "tier: not known or not loaded: zwaar"),
        ({"organizations": ["nergens"]}, "organization: not known or not loaded: nergens"),
        ({"organizations": ["jgz", "nergens"]}, "partner_organizations: not known or not loaded: nergens"),
        ({"service_at_locations": [{"location": "weg"}]}, "location: not known or not loaded: weg"),
        ({"service_at_locations": [{"location": "opvang"}, {"location": "opvang"}]}, "names a location twice"),
        ({"status": "open"}, "status: must be one of"),
        ({"end_date": "31 januari"}, "end_date: must be a date, such as 2026-11-26"),
        ({"website": "geen adres"}, "website: "),
        ({"email": "geen adres"}, "email: "),
        ({"phones": [{"number": "bel ons"}]}, "phones.0.number: is not written as it should be"),
        ({"cost_is_free": "ja"}, "cost_is_free: must be true or false"),
        ({"cost_is_free": True}, "A service that is free has no price."),
        ({"cost_amount": float("nan")}, "cost_amount: must be a number"),
        ({"waiting_time_weeks": 3}, "Say when the waiting time was measured."),
        ({"instead": ["slaapspreekuur"]}, "instead: points to itself"),
        ({"colour": "blue"}, "colour: is not a key that is known here"),
        ({"source_year": 99999}, "source_year: must be 2200 or less"),
        ({"slug": "Slaap Spreekuur"}, "slug: is not written as it should be"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_service_with_a_fault_is_rejected_alone(folder, change, reason):
    folder.service.update(change)

    report = folder.load()

    (fault,) = told(report)
    assert fault.startswith(f"services.yaml: {folder.service['slug']}: ")
    assert reason in fault
    assert [service.slug for service in Service.objects.all()] == ["wijkteam"]
    assert not ServiceAtLocation.objects.exists()


@pytest.mark.parametrize(
    ("hours", "reason"),
    [
        ({"days": []}, "too short"),
        ({"days": ["ma"]}, "must be one of"),
        ({"opens_at": "25:00"}, "opens_at: is not written as it should be"),
        ({"opens_at": 540}, "opens_at: must be text (put it in quotes)"),
        ({"opens_at": "12:30"}, "Opening and closing time are the same."),
    ],
)
def test_wrong_hours_reject_their_service(folder, hours, reason):
    folder.service["service_at_locations"][0]["schedules"][0].update(hours)

    report = folder.load()

    (fault,) = told(report)
    assert reason in fault
    assert not Service.objects.filter(slug="slaapspreekuur").exists()


def test_a_fault_found_late_leaves_the_loaded_service_whole(folder):
    folder.load()
    folder.service.update(name_nl="Slaapinloop", minimum_age=48)

    report = folder.load()

    assert len(report.faults) == 1
    assert Service.objects.get(slug="slaapspreekuur").name_nl == "Slaapspreekuur"


def test_the_second_entry_with_a_slug_is_rejected(folder):
    folder.entries("services.yaml").append({**folder.entries("services.yaml")[1], "name_nl": "Nog een wijkteam"})

    report = folder.load()

    assert told(report) == ["services.yaml: wijkteam: slug: another entry has this already"]
    assert Service.objects.get(slug="wijkteam").name_nl == "Wijkteam"


@pytest.mark.parametrize("entry", ["slaapspreekuur", None, 3, ["slug"]])
def test_an_entry_that_is_no_entry_is_told_by_its_place(folder, entry):
    folder.entries("services.yaml").append(entry)

    report = folder.load()

    assert told(report) == ["services.yaml: entry 3: must consist of keys with values"]
    assert Service.objects.count() == 2


def test_a_rejected_organization_rejects_what_leans_on_it(folder):
    folder.entries("organizations.yaml")[0]["website"] = "geen adres"

    report = folder.load()

    assert [(fault.file, fault.entry) for fault in report.faults] == [
        ("organizations.yaml", "jgz"),
        ("services.yaml", "slaapspreekuur"),
    ]
    assert [organization.slug for organization in Organization.objects.all()] == ["wijkteam"]


@pytest.mark.parametrize("target", ["nergens", "wijkteam"])
def test_pointing_to_a_missing_or_rejected_service_is_told_and_left_out(folder, target):
    folder.service["instead"] = [target]
    folder.entries("services.yaml")[1]["tier"] = "zwaar"

    report = folder.load()

    assert f"services.yaml: slaapspreekuur: instead: not known or not loaded: {target} (loaded without it)" in told(
        report
    )
    assert not Service.objects.get(slug="slaapspreekuur").instead.exists()


def test_a_broken_area_rejects_what_lies_in_it(folder):
    folder.entries("areas.yaml")[2]["latitude"] = 52.1

    report = folder.load()

    assert told(report)[0] == "areas.yaml: dorp-noord: give both latitude and longitude, or neither"
    assert not Area.objects.filter(slug="dorp-noord").exists()
    assert Area.find_problems() == ([], [], [], [], [])
    assert Area.objects.filter(slug="dorp-zuid").exists()


def test_areas_that_lie_in_each_other_in_a_ring_stay_where_they_were(folder):
    folder.load()
    folder.entries("areas.yaml")[1]["parent"] = "dorp-noord"

    report = folder.load()

    assert told(report) == ["areas.yaml: dorp: parent: an area cannot lie there"]
    assert Area.objects.get(slug="dorp").get_parent().slug == "nederland"
    assert Area.find_problems() == ([], [], [], [], [])


def test_a_code_that_another_area_has_is_refused_in_words(folder):
    for area in folder.entries("areas.yaml")[2:]:
        area["cbs_code"] = "GM9999"

    report = folder.load()

    assert [(fault.file, fault.entry) for fault in report.faults][0] == ("areas.yaml", "dorp-zuid")
    assert "\n" not in "".join(told(report))
    assert Area.find_problems() == ([], [], [], [], [])


def test_a_broken_term_stops_no_other(folder):
    folder.files["vocabulary.yaml"]["life_phases"].append(
        {"slug": "peuter", "label_nl": "Peuter", "minimum_age": 47, "maximum_age": 24}
    )
    folder.files["vocabulary.yaml"]["question_types"][1]["group"] = "buiten"

    report = folder.load()

    assert "vocabulary.yaml: peuter: the youngest age lies above the oldest" in told(report)
    assert "vocabulary.yaml: pesten: group: not known or not loaded: buiten" in told(report)
    assert LifePhase.objects.count() == 1
    assert [kind.slug for kind in QuestionType.objects.all()] == ["slapen"]


def test_a_fault_of_a_location_does_not_tell_its_address(folder):
    folder.entries("locations.yaml")[0].update(postal_code=["1234 AB Geheimstraat"], latitude="Geheimstraat")

    report = folder.load()

    assert report.faults[0].entry == "opvang"
    assert "Geheim" not in "".join(told(report))
    assert not Location.objects.exists()


def test_hidden_address_is_stored_as_such(folder):
    folder.load()

    location = Location.objects.get(slug="opvang")
    assert location.address == "Geheimstraat 1"
    assert location.has_hidden_address
    assert location.public_address is None


def test_all_that_an_entry_says_is_loaded(folder):
    report = folder.load()

    service = Service.objects.get(slug="slaapspreekuur")
    place = service.service_at_locations.get()
    hours = place.schedules.get()
    assert not report.faults
    assert (service.name_nl, service.name_en, service.organization.slug) == ("Slaapspreekuur", "Sleep clinic", "jgz")
    assert [partner.slug for partner in service.partner_organizations.all()] == ["wijkteam"]
    assert service.main_question_type.slug == "slapen"
    assert {area.slug for area in service.service_areas.all()} == {"dorp-noord", "dorp-zuid"}
    assert [other.slug for other in service.instead.all()] == ["wijkteam"]
    assert service.minimum_age == 0
    assert str(service.cost_amount) == "2.50"
    assert service.phones.get().dial == "08002000"
    assert (place.location.slug, hours.byday, f"{hours.closes_at:%H:%M}") == ("opvang", "MO,WE", "12:30")
    assert service.end_date.isoformat() == "2027-01-31"
    assert service.sources.get().year == 2026
    assert service.live


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("end_date: 2026-13-45", "end_date: must be a date, such as 2026-11-26"),
        ("end_date: 2026-02-30", "end_date: must be a date, such as 2026-11-26"),
        ("end_date: !!timestamp gisteren", "end_date: must be a date, such as 2026-11-26"),
        (f"minimum_age: {'9' * 5000}", "minimum_age: must be a whole number"),
    ],
    ids=("month", "day", "forced", "digits"),
)
def test_a_value_that_cannot_exist_keeps_its_entry_out_and_no_other(folder, written, reason):
    folder.write()
    services = folder.path / "services.yaml"
    folder.files["services.yaml"] = services.read_text() + f"- slug: tweede\n  name_nl: Tweede\n  {written}\n"

    report = folder.load()

    (fault,) = [fault for fault in told(report) if fault.startswith("services.yaml: tweede: ")]
    assert reason in fault
    assert Service.objects.exists()
