"""What `check_listings` says."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def said(*arguments: str) -> str:
    out = StringIO()
    call_command("check_listings", *arguments, stdout=out)
    return out.getvalue()


def test_findings_as_json(almere):
    findings = json.loads(said("--municipality", "almere", "--json"))

    assert findings[0].keys() == {"service", "kind", "field", "passage", "proposed"}


def test_findings_in_lines(almere):
    assert said("--municipality", "almere").splitlines()[-1] == "87 findings."


def test_an_unknown_municipality(almere):
    with pytest.raises(CommandError, match="There is no municipality nergens"):
        said("--municipality", "nergens")
