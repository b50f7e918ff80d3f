"""What `report_gaps` says."""

import csv
from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def said(*arguments: str) -> str:
    out = StringIO()
    call_command("report_gaps", *arguments, stdout=out)
    return out.getvalue()


def test_every_report_of_every_municipality_in_lines(municipality, neighbour, make_service):
    make_service("slaapspreekuur", ("duinstad-oost",))

    lines = said().splitlines()
    assert "Duinstad: Dekking" in lines
    assert "Elders: Open adviezen" in lines
    assert "  Slapen | Baby | West | 0" in lines


def test_one_report_as_csv(municipality, words):
    rows = list(csv.reader(StringIO(said("--municipality", "duinstad", "--csv").removeprefix("\ufeff"))))
    ages = said("--municipality", "duinstad", "--csv", "--report", "ouderdom")

    assert len(rows) == 1 + 4
    assert ages.startswith("\ufeffOnderdeel,Mediaan in dagen,")


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (("--municipality", "nergens"), "There is no municipality nergens"),
        (("--csv",), "name it with --municipality SLUG"),
    ],
)
def test_what_cannot_be_told_is_one_clear_line(municipality, neighbour, arguments, fault):
    with pytest.raises(CommandError, match=fault):
        said(*arguments)
