"""A trial tells and writes nothing; an import that is killed is finished by running it again."""

import json
import signal
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry

from sociale_kaart.models import Organization, Service
from tests import second_process
from tests.sociale_kaart.exchange.importing.files import run, slugs, table
from tests.sociale_kaart.exchange.small_folder import writes

KILLED = 1500


def test_a_trial_tells_each_row_and_writes_nothing(dorp, tmp_path):
    file = table(
        tmp_path / "lijst.csv",
        ["slug", "naam", "trede", "organisatie"],
        ["", "Slaap spreekuur", "licht", "jgz"],
        ["slaapspreekuur", "Slaapuur", "licht", "jgz"],
        ["wijkteam", "Wijkteam", "licht", ""],
    )

    with CaptureQueriesContext(connection) as queries:
        said = run("import_services", file, dry_run=True)

    assert "line 2: new: Slaap spreekuur (slaap-spreekuur)" in said.out
    assert "line 2: looks like Slaapspreekuur" in said.out
    assert "    name_nl: Slaapspreekuur → Slaapuur" in said.out
    assert "3 rows: 1 new, 1 changed, 1 as they were" in said.out
    assert writes(queries) == []


def test_a_change_is_in_the_log_with_old_and_new(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", ["slug", "naam"], ["wijkteam", "Wijkteam Dorp"])

    run("import_services", file)

    entry = ModelLogEntry.objects.get(object_id=Service.objects.get(slug="wijkteam").pk, action="wagtail.edit")
    assert entry.data == {"import": {"name_nl": ["Wijkteam", "Wijkteam Dorp"]}}


def test_relations_of_a_service_can_be_changed(dorp, tmp_path):
    headings = ["slug", "partners", "vraagtypen", "ga dan naar"]
    file = table(tmp_path / "lijst.csv", headings, ["wijkteam", "JGZ", "Slapen; pesten", "slaapspreekuur"])

    said = run("import_services", file)

    service = Service.objects.get(slug="wijkteam")
    assert said.failed == ""
    assert service.partner_organizations.get().slug == "jgz"
    assert sorted(service.question_types.values_list("slug", flat=True)) == ["pesten", "slapen"]
    assert service.instead.get().slug == "slaapspreekuur"


def test_a_later_load_of_the_folder_keeps_what_was_imported(dorp, tmp_path):
    run("import_services", table(tmp_path / "lijst.csv", ["slug", "naam"], ["wijkteam", "Wijkteam Dorp"]))

    dorp.load()

    assert Service.objects.get(slug="wijkteam").name_nl == "Wijkteam Dorp"


def test_services_may_point_to_ones_further_on(dorp, tmp_path):
    headings = ["slug", "naam", "trede", "ga dan naar"]
    good = table(tmp_path / "a.csv", headings, ["een", "Een", "licht", "twee"], ["twee", "Twee", "licht", ""])
    bad = table(tmp_path / "b.csv", headings, ["drie", "Drie", "licht", "nergens"])

    assert run("import_services", good).failed == ""
    assert run("import_services", bad).faults == ["b.csv: line 2, instead: not known here: nergens"]
    assert Service.objects.get(slug="een").instead.get().slug == "twee"
    assert "drie" not in slugs()


def _table(folder: Path) -> Path:
    rows = [[f"nieuw-{number}", f"Nieuw {number}", "licht", f"number=036-{number:07d}"] for number in range(KILLED)]
    return table(folder / "lijst.csv", ["slug", "naam", "trede", "phones"], *rows)


def _hsds(folder: Path) -> Path:
    """Of somebody else: with organisations that come along."""
    services = (
        {"name": f"Nieuw {n}", "organization": {"name": f"Club {n % 50}"}, "phones": [{"number": f"036-{n:07d}"}]}
        for n in range(KILLED)
    )
    (folder / "kaart.json").write_text("\n".join(map(json.dumps, services)))
    return folder / "kaart.json"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("make", "rest"), [(_table, False), (_hsds, True)])
def test_killed_in_the_middle_it_is_finished_by_running_again(dorp, tmp_path, make, rest):
    file, options = make(tmp_path), ["--set", "tier=licht", "--with-new", *(["--rest"] if rest else [])]

    process = second_process.start("manage.py", "import_services", file, "--municipality", "dorp", *options)
    for line in process.stdout:
        # The first part is done, whatever the language that this is said in.
        if "%" in line:
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    new = Service.objects.filter(slug__startswith="nieuw-")
    left, whole = new.count(), new.exclude(phones=None).count()
    said = run("import_services", file, rest=rest, set=["tier=licht"], with_new=True)

    assert (0 < left < KILLED) if rest else left == 0
    assert whole == left
    assert said.failed == ""
    assert f"{KILLED - left} new, 0 changed, {left} as they were" in said.out
    assert (new.count(), new.exclude(phones=None).count()) == (KILLED, KILLED)
    assert Organization.objects.filter(slug__startswith="club-").count() == (50 if rest else 0)
