"""What the person at the terminal sees."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from sociale_kaart.exchange.progress import Progress
from sociale_kaart.models import Service


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_command_ends_with_what_is_not_public_and_the_counts(folder):
    folder.entries("services.yaml")[1]["status"] = "historical"
    out = StringIO()

    call_command("load_municipality", str(folder.write()), stdout=out)

    assert "wijkteam: " in out.getvalue()
    assert out.getvalue().splitlines()[-1].startswith("Dorp: 2 ")


def test_command_fails_and_loads_the_rest(folder):
    folder.service["status"] = "lost"
    out, err = StringIO(), StringIO()

    with pytest.raises(CommandError):
        call_command("load_municipality", str(folder.write()), stdout=out, stderr=err)

    (line,) = err.getvalue().splitlines()
    assert line.startswith("services.yaml: slaapspreekuur: status: ")
    assert Service.objects.get().slug == "wijkteam"


def test_command_names_a_folder_that_is_not_there(db, tmp_path: Path):
    with pytest.raises(CommandError, match="nergens"):
        call_command("load_municipality", str(tmp_path / "nergens"))


def test_output_never_holds_a_hidden_address(folder):
    out, err = StringIO(), StringIO()

    call_command("load_municipality", str(folder.write()), stdout=out, stderr=err)

    assert "Geheim" not in out.getvalue() + err.getvalue()
    assert "1234 AB" not in out.getvalue() + err.getvalue()


def test_progress_is_a_bar_on_a_terminal_and_lines_elsewhere():
    terminal, file = Terminal(), StringIO()

    for out in (terminal, file):
        progress = Progress(out)
        progress.start("services", 2)
        progress.step()
        progress.done("services: 2")

    assert "1/2 services" in terminal.getvalue()
    assert file.getvalue() == "services: 2\n"
