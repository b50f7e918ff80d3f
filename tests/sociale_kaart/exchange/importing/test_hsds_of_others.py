"""HSDS files of somebody else, ours with a change in it, and ones that are wrong, huge or hostile."""

import json
import zipfile

import pytest

from sociale_kaart.models import Location, Organization, Service
from tests.sociale_kaart.exchange.importing.files import run, slugs

ADDRESS = {"id": "a1", "address_1": "Dorpsstraat 1", "city": "Dorp", "state_province": "", "postal_code": "1234 AB",
           "country": "NL", "address_type": "physical"}  # fmt: skip
WEEKLY = {"id": "h1", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "09:00:00", "closes_at": "12:30:00+01:00"}
FOREIGN = {
    "id": "ac148810-d857-441c-9679-408f346de14b",
    "name": "Praatgroep vaders",
    "description": "Elke week praten.",
    "url": "https://praatgroep.example",
    "status": "temporarily closed",
    "minimum_age": 2,
    "maximum_age": 3,
    "wait_time": "kort",
    "organization": {"id": "o1", "name": "Stichting Vaders", "description": ""},
    "phones": [{"id": "p1", "number": "0800-1234", "description": "overdag"}],
    "contacts": [{"id": "c1", "name": "Jan", "phones": [{"id": "p2", "number": "0800-9999"}]}],
    "cost_options": [{"id": "k1", "currency": "EUR", "amount": 2.5}],
    "languages": [{"id": "l1", "name": "Nederlands"}],
    "service_at_locations": [
        {"id": "s1", "location": {"id": "l1", "location_type": "physical", "name": "Buurthuis", "addresses": [ADDRESS]},
         "schedules": [WEEKLY, {"id": "h2", "freq": "MONTHLY", "bymonthday": "1"}]}
    ],
    "attributes": [{"id": "t1", "taxonomy_term": {"id": "x", "name": "Slapen", "taxonomy": "Onderwerpen UK"}}],
}  # fmt: skip

# Stands for a number of five thousand digits, which Python itself does not write.
LONG = "a long number"


def _file(tmp_path, content, name="kaart.json"):
    path = tmp_path / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def _zip(tmp_path, files: dict[str, str], compression=zipfile.ZIP_DEFLATED):
    path = tmp_path / "kaart.zip"
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


@pytest.mark.parametrize(
    "wrapped", [lambda one: one, lambda one: [one], lambda one: {"total_items": 1, "contents": [one]}]
)
def test_a_service_of_somebody_else_is_read_by_what_hsds_says(dorp, tmp_path, wrapped):
    file = _file(tmp_path, wrapped(FOREIGN))

    said = run("import_services", file, set=["tier=licht"], map=["Onderwerpen UK=question_types"], with_new=True)

    assert (said.failed, said.faults) == ("", [])
    assert "“wait_time” is not read" in said.out
    assert "“name” is read as name_nl." in said.out
    service = Service.objects.get(slug="praatgroep-vaders")
    assert (service.description_nl, service.website) == ("Elke week praten.", "https://praatgroep.example")
    assert (service.status, service.minimum_age, service.maximum_age) == ("temporarily-closed", 24, 47)
    assert (str(service.cost_amount), service.cost_is_free) == ("2.50", False)
    assert service.organization.name_nl == "Stichting Vaders"
    assert [(phone.number, phone.description) for phone in service.phones.all()] == [("0800-1234", "overdag")]
    assert [(contact.title, contact.phone) for contact in service.contacts.all()] == [("Jan", "0800-9999")]
    assert [language.code for language in service.languages.all()] == ["nl"]
    assert [question.slug for question in service.question_types.all()] == ["slapen"]
    (place,) = service.service_at_locations.all()
    assert (place.location.name_nl, place.location.address) == ("Buurthuis", "Dorpsstraat 1")
    assert [str(hours) for hours in place.schedules.all()] == ["MO,WE 09:00-12:30"]
    again = run("import_services", file, set=["tier=licht"], map=["Onderwerpen UK=question_types"])
    assert "0 new, 0 changed, 1 as they were" in again.out


def test_a_trial_shows_the_difference_and_offers_what_is_alike(dorp, tmp_path):
    alike = {"name": "Slaap-spreekuur", "status": "active"}
    changed = {"slug": "wijkteam", "name": "Wijkteam Dorp"}

    said = run("import_services", _file(tmp_path, [alike, changed]), set=["tier=licht"], dry_run=True)

    assert "looks like Slaapspreekuur" in said.out
    assert "name_nl: Wijkteam → Wijkteam Dorp" in said.out
    assert slugs() == ["slaapspreekuur", "wijkteam"]


@pytest.mark.parametrize("ending", ["json", "zip"])
def test_a_field_of_hsds_that_somebody_changed_wins_over_our_exact_value(dorp, tmp_path, ending):
    file = tmp_path / f"kaart.{ending}"
    run("export_services", file)
    if ending == "json":
        services = json.loads(file.read_text())
        next(each for each in services if each["slug"] == "slaapspreekuur")["maximum_age"] = 1
        file.write_text(json.dumps(services))
    else:
        with zipfile.ZipFile(file) as archive:
            files = {name: archive.read(name).decode() for name in archive.namelist()}
        assert ",0,3," in files["services.csv"]
        file = _zip(tmp_path, {**files, "services.csv": files["services.csv"].replace(",0,3,", ",0,1,")})

    said = run("import_services", file)

    assert (said.failed, said.faults) == ("", [])
    assert "0 new, 1 changed, 1 as they were" in said.out
    assert Service.objects.get(slug="slaapspreekuur").maximum_age == 23


def test_an_export_fills_an_empty_map_again(dorp, tmp_path):
    file = tmp_path / "kaart.zip"
    run("export_services", file)
    before = dict(Organization.objects.values_list("slug", "name_nl"))
    Service.objects.all().delete()
    Location.objects.all().delete()
    Organization.objects.all().delete()

    said = run("import_services", file, with_new=True)

    assert (said.failed, said.faults) == ("", [])
    service = Service.objects.get(slug="slaapspreekuur")
    assert (service.minimum_age, service.maximum_age, service.name_en) == (0, 47, "Sleep clinic")
    assert [each.slug for each in service.instead.all()] == ["wijkteam"]
    assert before[service.organization.slug] == service.organization.name_nl
    (place,) = service.service_at_locations.all()
    assert (place.location.name_nl, place.location.address) == ("Opvang", "")
    assert place.schedules.get().description_nl == "niet in de vakantie"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"name": 5}, "entry 2, name: must be text"),
        ({"name": "x" * 200_000}, "entry 2, name: is longer than 100000 characters"),
        ({"name": "\ud800"}, "entry 2, name: holds characters that cannot be shown"),
        ({"name": "N", "minimum_age": "tien"}, "entry 2, minimum_age: must be a whole number"),
        ({"name": "N", "minimum_age": 1e300}, "entry 2, minimum_age: must be a whole number"),
        ({"name": "N\0"}, "entry 2, name: holds characters that cannot be shown"),
        ({"name": "N", "organization": {"name": "A\0"}}, "entry 2, organization: holds characters that"),
        ({"name": "N", "minimum_age": LONG}, "entry 2, minimum_age: must be a whole number"),
        ({"name": LONG}, "entry 2, name: must be text"),
        ({"name": "N", "cost_options": [{"amount": LONG}]}, "entry 2, cost_options: must be an amount"),
        ({"name": "N", "phones": {"number": 1}}, "entry 2, phones: must be a list"),
        ({"name": "N", "phones": ["0800"]}, "entry 2, phones: must consist of keys with values"),
        ({"name": "N", "service_at_locations": [{"location": []}, 5]}, "entry 2, service_at_locations"),
        ({"name": "N", "organization": "Naam"}, "entry 2, organization: must consist of keys"),
        ({"name": "N", "cost_options": [{"amount": "veel"}]}, "entry 2, cost_options: must be an amount"),
        ({"name": "N", "status": ["active"]}, "entry 2, status: must be text"),
        ({"name": "N", "status": "verhuisd"}, "entry 2, status: must be one of"),
        ({"name": "N", "assured_date": "gisteren"}, "entry 2, assured_date: must be a date"),
        ({"slug": "n", "name": "N", "instead": "wijkteam"}, "entry 2, instead: must be a list"),
        ("tekst", "entry 2, must consist of keys with values"),
        (None, "entry 2, must consist of keys with values"),
    ],
)
def test_a_service_of_the_wrong_shape_is_named_with_its_place_and_nothing_is_loaded(dorp, tmp_path, part, told):
    good = {"name": "Goed", "status": "active"}
    wrong = json.dumps(part).replace(json.dumps(LONG), "9" * 5_000)
    file = _file(tmp_path, f"[\n{json.dumps(good)},\n{wrong}\n]")

    said = run("import_services", file, set=["tier=licht"])

    assert said.faults[0].startswith(f"kaart.json: {told}")
    assert "nothing is loaded" in said.failed
    assert slugs() == ["slaapspreekuur", "wijkteam"]
    run("import_services", file, set=["tier=licht"], rest=True)
    assert slugs() == ["goed", "slaapspreekuur", "wijkteam"]


@pytest.mark.parametrize("wrapped", ["{0}\n{1}", "{1}\n{0}", "[{0}, {1}]", '{{"contents": [{1}, {0}]}}'])
def test_a_key_that_stands_twice_in_a_service_is_named_with_its_place(dorp, tmp_path, wrapped):
    twice = '{"name": "A", "organization": {"name": "Een", "name": "Twee"}, "phones": [{"number": "112"}], "name": "B"}'
    file = _file(tmp_path, wrapped.format('{"name": "Goed", "status": "active"}', twice))
    entry = 2 if wrapped.index("{1}") > wrapped.index("{0}") else 1

    said = run("import_services", file, set=["tier=licht"], with_new=True)

    assert said.faults == [
        f"kaart.json: entry {entry}, {place}: stands here more than once" for place in ("name", "organization.name")
    ]
    assert slugs() == ["slaapspreekuur", "wijkteam"]
    run("import_services", file, set=["tier=licht"], rest=True)
    assert slugs() == ["goed", "slaapspreekuur", "wijkteam"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('[\n{"name": "A"},\n{"name": B"}\n]', "line 3, column 10"),
        ('[{"name": "A"}', "cannot be read"),
        ('[{"name": "A"} {"name": "B"}]', "line 1, column 16"),
        ('{"contents": [{"name": "A"}], oeps}', "cannot be read"),
        ('[{"name": NaN}]', "cannot be read"),
        ("[" + '{"a":' * 100_000, "nested too deeply"),
        ('[{"name": "' + "x" * 13_000_000, "cannot be read"),
        ("{", "cannot be read"),
        ('{"name": "A"} en meer', "cannot be read"),
    ],
)
def test_what_is_no_json_is_told_in_one_line(dorp, tmp_path, content, told):
    said = run("import_services", _file(tmp_path, content), set=["tier=licht"])

    assert told in said.failed
    assert said.failed.count("\n") == 0
    assert slugs() == ["slaapspreekuur", "wijkteam"]


def test_bytes_that_are_no_text_are_told(dorp, tmp_path):
    path = tmp_path / "kaart.json"
    path.write_bytes(b'[{"name": "Caf\xe9"}]')

    assert "no text in UTF-8" in run("import_services", path, set=["tier=licht"]).failed


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"lijst.csv": "naam\nX\n"}, "not a workbook"),
        ({"datapackage.json": "{}"}, "datapackage.json cannot be read"),
        ({"datapackage.json": '{"resources": []}'}, "holds no services.csv"),
        ({"services.csv": "id,name\n1,X\n", "../../etc/passwd": "x"}, "wants to lie elsewhere"),
        ({"services.csv": "id,name\n1,X\n", "/etc/passwd": "x"}, "wants to lie elsewhere"),
        ({"services.csv": 'id,name\n1,"' + "x" * 13_000_000}, "services.csv cannot be read"),
    ],
)
def test_a_zip_that_is_no_package_or_hostile_is_told_in_one_line(dorp, tmp_path, files, told):
    said = run("import_services", _zip(tmp_path, files), set=["tier=licht"])

    assert told in said.failed
    assert slugs() == ["slaapspreekuur", "wijkteam"]


def test_a_package_that_would_unpack_to_gigabytes_is_refused_before_it_is(dorp, tmp_path):
    path = _zip(tmp_path, {"services.csv": "id,name\n"})
    packed = bytearray(path.read_bytes())
    # What the directory at the end says of the size.
    place = packed.rfind(b"PK\x01\x02") + 24
    packed[place : place + 4] = (3 * 1024**3).to_bytes(4, "little")
    path.write_bytes(packed)

    assert "would unpack to 3072 MB" in run("import_services", path, set=["tier=licht"]).failed


def test_cells_of_a_package_are_held_to_the_same_rules_and_named_by_their_line(dorp, tmp_path):
    rows = f"id,name,minimum_age,status\n1,Goed,0,active\n2,{'x' * 200_000},,active\n3,Fout,tien,active\n"

    said = run("import_services", _zip(tmp_path, {"map/service.csv": rows}), set=["tier=licht"])

    assert said.faults == [
        "kaart.zip: line 3, name: is longer than 100000 characters",
        "kaart.zip: line 4, minimum_age: must be a whole number",
    ]
    assert slugs() == ["slaapspreekuur", "wijkteam"]


def test_a_zip_cut_in_half_is_told(dorp, tmp_path):
    path = _zip(tmp_path, {"services.csv": "id,name\n" + "1,Naam\n" * 1000})
    path.write_bytes(path.read_bytes()[:100])

    assert run("import_services", path, set=["tier=licht"]).failed
    assert slugs() == ["slaapspreekuur", "wijkteam"]
