"""A moderator puts a file in: looks, chooses, confirms; and takes one out."""

import io
import json
import os
import time
import zipfile

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from sociale_kaart.exchange_desk import running, shelf
from sociale_kaart.exchange_desk.job import State
from sociale_kaart.models import Area, AreaKind, MunicipalityRole, Service
from sociale_kaart.rights.memberships import join_municipality
from tests.signing_in import sign_in

START = "/beheer/uitwisselen/dorp/"
GOOD = "Naam dienst;trede\nPraatgroep;licht\nSlaap-spreekuur;licht\n"
BAD = "naam;trede\nGoed;licht\nFout;zwaar\n"


@pytest.fixture
def desk(dorp, settings, tmp_path, client: Client) -> Client:
    """The browser of a moderator of Dorp."""
    settings.IMPORT_DIR = tmp_path / "imports"
    return _signed_in(client, Area.objects.get(slug="dorp"))


def _signed_in(client: Client, municipality: Area) -> Client:
    name = f"mo@{municipality.slug}.example"
    user = User.objects.create_user(name, name)
    join_municipality(user, municipality, MunicipalityRole.MODERATOR)
    sign_in(client, user)
    return client


def packed(files: dict[str, str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def says_three_gigabytes(content: bytes) -> bytes:
    """A zip of which the directory says that what is in it is that large."""
    place = content.rindex(b"PK\x01\x02") + 24
    return content[:place] + (3 * 1024**3).to_bytes(4, "little") + content[place + 4 :]


def _upload(desk: Client, content: str | bytes, name: str = "lijst.csv"):
    packed = content.encode() if isinstance(content, str) else content
    return desk.post(START, {"file": SimpleUploadedFile(name, packed)})


def _page(desk: Client, address: str) -> BeautifulSoup:
    response = desk.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def _slugs() -> list[str]:
    return sorted(Service.objects.values_list("slug", flat=True))


def _checked(desk: Client, content: str | bytes, **chosen: str) -> str:
    """The address of an import of which the trial is done."""
    mapping = _upload(desk, content)["Location"]
    form = _page(desk, mapping).select_one("form[method=post].exchange")
    values = {
        select["name"]: (select.select_one("[selected]") or {}).get("value", "") for select in form.select("select")
    }
    return desk.post(mapping, {**values, **chosen})["Location"]


def test_from_a_file_to_new_services_without_a_script(desk):
    mapping = _upload(desk, GOOD)["Location"]
    form = _page(desk, mapping)
    chosen = {select["id"]: select.select_one("[selected]") for select in form.select("select")}
    assert chosen["heading-0"] is None
    assert chosen["heading-1"]["value"] == "tier"
    assert form.select_one("label[for=heading-0]").text == "Naam dienst"

    job = desk.post(mapping, {"heading-0": "name_nl", "heading-1": "tier"})["Location"]
    page = _page(desk, job)
    assert "2 rijen: 2 nieuw, 0 gewijzigd" in page.text
    assert "Slaapspreekuur" in page.select_one("input[name=same]").parent.text
    assert _slugs() == ["slaapspreekuur", "wijkteam"]

    desk.post(job, {"do": "check", "same": page.select_one("input[name=same]")["value"]})
    page = _page(desk, job)
    assert "1 nieuw, 1 gewijzigd" in page.text
    assert (page.select_one("del").text, page.select_one("ins").text) != ("", "")

    desk.post(job, {"do": "all"})
    assert "Ingelezen" in _page(desk, job).text
    assert _slugs() == ["praatgroep", "slaapspreekuur", "wijkteam"]
    assert Service.objects.get(slug="slaapspreekuur").name_nl == "Slaap-spreekuur"
    assert not (shelf.folder_of(job.strip("/").rpartition("/")[2]) / shelf.FILE).exists()
    # Pressed twice changes nothing.
    assert desk.post(job, {"do": "all"}).status_code == 302


def test_one_bad_row_and_nothing_is_loaded_or_the_rest_as_chosen(desk):
    job = _checked(desk, BAD)
    page = _page(desk, f"{job}?wat=refused")
    assert "Regel 3" in page.select_one("h3").text
    assert "zwaar" in page.select_one(".exchange__fault").text

    desk.post(job, {"do": "all"})
    assert _slugs() == ["slaapspreekuur", "wijkteam"]
    desk.post(job, {"do": "rest"})

    assert _slugs() == ["goed", "slaapspreekuur", "wijkteam"]


def test_every_format_comes_out_and_goes_in_again_unchanged(desk):
    for format in ("csv", "xlsx", "hsds-json", "hsds-zip"):
        response = desk.get(f"{START}export/{format}/")
        job = _upload(desk, b"".join(response.streaming_content), "uit")["Location"].removesuffix("kolommen/")
        form = _page(desk, f"{job}kolommen/")
        values = {
            s["name"]: (s.select_one("[selected]") or {}).get("value", "") for s in form.select("form.exchange select")
        }
        desk.post(f"{job}kolommen/", values)

        assert "0 nieuw, 0 gewijzigd, 2 zoals ze waren, 0 geweigerd" in _page(desk, job).text, format


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("leeg.csv", b"", "is leeg"),
        ("fout.json", b'[{"name": x}]', "niet te lezen"),
        ("kapot.zip", b"PK\x05\x06" + b"\x00" * 18, "geen werkmap"),
        ("half.xlsx", packed({"xl/workbook.xml": "x" * 5000})[:100], "beschadigd"),
        ("half.zip", packed({"services.csv": "id,name\n"})[:-10], "beschadigd"),
        ("bom.xlsx", says_three_gigabytes(packed({"xl/workbook.xml": ""})), "3072 MB"),
        ("brief.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "is een pdf"),
    ],
    # Bytes of an archive hold the time at which they were packed: no name of a test.
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_cannot_be_read_is_told_and_thrown_away(desk, settings, name, content, told):
    response = _upload(desk, content, name)

    assert response.status_code == 422
    assert told in BeautifulSoup(response.content, "html.parser").select_one("[role=alert]").text
    assert list(shelf.jobs_of("dorp")) == []
    assert desk.post(START).status_code == 422


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_a_table_of_any_program_is_read_and_a_cell_of_ten_megabytes_named(desk, monkeypatch, encoding):
    monkeypatch.setattr(running, "AT_ONCE", 10**9)
    rows = f"naam;trede\nCafé;licht\n{'x' * 10_000_000};licht\n"

    job = _checked(desk, rows.encode(encoding))
    desk.post(job, {"do": "rest"})

    assert "heeft 10000000 tekens" in _page(desk, job).text
    assert _slugs() == ["cafe", "slaapspreekuur", "wijkteam"]


def test_a_file_that_is_too_large_is_refused(desk, monkeypatch):
    monkeypatch.setattr(shelf, "LARGEST_FILE", 10)

    assert _upload(desk, GOOD).status_code == 422
    assert list(shelf.jobs_of("dorp")) == []


def test_long_work_is_done_by_another_process_and_goes_on_where_it_stopped(desk, monkeypatch):
    started = []
    monkeypatch.setattr(running, "AT_ONCE", 0)
    monkeypatch.setattr(running.subprocess, "Popen", lambda command, **_options: started.append(command))
    job = _checked(desk, BAD)
    page = _page(desk, job)
    assert page.select_one("progress")["value"] == "0"
    assert "Ga verder" in page.text

    # Nothing has it in hand: it never began, or was killed.
    desk.post(job)
    assert len(started) == 2
    call_command(*started[-1][2:])

    assert "1 geweigerd" in _page(desk, job).text
    with pytest.raises(CommandError):
        call_command(*started[-1][2:])


def test_work_that_lives_is_not_begun_twice(desk, monkeypatch):
    started = []
    monkeypatch.setattr(running, "AT_ONCE", 0)
    monkeypatch.setattr(running.subprocess, "Popen", lambda command, **_options: started.append(command))
    address = _checked(desk, BAD)
    job = next(shelf.jobs_of("dorp"))
    shelf.write_progress(job, 40, "400 rijen")

    with shelf.in_hand(job) as is_mine:
        desk.post(address)
        page = _page(desk, address)
        removing = desk.post(f"{address}weg/")

    assert (is_mine, len(started)) == (True, 1)
    assert (page.select_one("progress")["value"], "400 rijen" in page.text) == ("40", True)
    assert removing.status_code == 302
    assert shelf.find(job.id, "dorp").state is State.CHECKING


def test_only_who_moderates_here_sees_what_waits(desk, monkeypatch):
    job = _checked(desk, BAD)
    elsewhere = Area.objects.get(slug="nederland").add_child(slug="stad", name="Stad", kind=AreaKind.MUNICIPALITY)
    other = _signed_in(Client(), elsewhere)
    partner = Client()
    sign_in(partner, User.objects.create_user("pa@example.org", "pa@example.org"))

    for address in (START, f"{START}export/csv/", job, f"{job}kolommen/", job.replace("/dorp/", "/stad/")):
        assert other.get(address).status_code == 404, address
        assert partner.get(address).status_code in (302, 404), address
    assert other.post(f"{job}weg/").status_code == 404
    assert other.post(job, {"do": "rest"}).status_code == 404
    assert _slugs() == ["slaapspreekuur", "wijkteam"]
    assert reverse("exchange_start") in desk.get(reverse("wagtailadmin_home")).content.decode()


def test_what_nobody_finishes_is_removed(desk):
    job = _checked(desk, BAD)
    folder = shelf.folder_of(next(shelf.jobs_of("dorp")).id)
    old = time.time() - 8 * 24 * 3600
    os.utime(folder, (old, old))

    desk.get(START)
    assert not folder.exists()
    assert desk.get(job).status_code == 404

    job = _checked(desk, GOOD)
    desk.post(f"{job}weg/")
    assert list(shelf.jobs_of("dorp")) == []


def test_hsds_of_somebody_else_shows_its_fields_and_asks_for_its_lists(desk):
    term = {"id": "x", "name": "Slapen", "taxonomy": "Onderwerpen"}
    service = {
        "name": "Nieuw",
        "status": "active",
        "wait_time": "kort",
        "attributes": [{"id": "a", "taxonomy_term": term}],
    }
    page = _page(desk, _upload(desk, json.dumps([service]), "kaart.json")["Location"])

    assert page.select_one("label[for=heading-0]").text == "Onderwerpen"
    assert "wait_time" in page.text
    assert ["name", "naam (nl)"] in [[cell.text for cell in row.select("td")] for row in page.select("details tr")]


def test_a_hidden_address_is_in_no_download(desk):
    for format in ("csv", "hsds-json"):
        assert b"Geheimstraat" not in b"".join(desk.get(f"{START}export/{format}/").streaming_content)
    with zipfile.ZipFile(io.BytesIO(b"".join(desk.get(f"{START}export/hsds-zip/").streaming_content))) as archive:
        assert not any(b"Geheimstraat" in archive.read(name) for name in archive.namelist())
    assert desk.get(f"{START}export/exe/").status_code == 404
