"""What is downloaded from a list may be passed on, so it holds nothing hidden and nothing that runs."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from sociale_kaart.models import Location, Organization, Service
from tests.sociale_kaart.editing.forms import address


@pytest.fixture
def hidden(municipality) -> Location:
    return Location.objects.create(
        municipality=municipality,
        slug="opvang",
        name_nl="Blijf-van-mijn-lijf",
        address="Geheimstraat 9",
        postal_code="1234 AB",
        has_hidden_address=True,
    )


def downloaded(client, model: type, kind: str, **filters: str) -> str:
    response = client.get(address(model, "list"), {"export": kind, **filters})
    content = b"".join(response.streaming_content)
    if kind == "csv":
        return content.decode()
    return "\n".join(str(row) for row in load_workbook(BytesIO(content)).active.values)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_hidden_places_are_not_downloaded(admin, location, hidden, kind):
    text = downloaded(admin, Location, kind, q="", has_hidden_address="")

    assert "Dorpsstraat 1" in text
    for secret in ("Geheim", "Blijf", "1234", "opvang"):
        assert secret not in text


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("model", [Service, Organization])
def test_the_other_lists_can_be_downloaded(admin, service, model, kind):
    assert model.objects.get().slug in downloaded(admin, model, kind)


def test_a_formula_is_downloaded_as_text(admin, organization):
    Organization.objects.update(name_nl="=1+1")

    assert "'=1+1" in downloaded(admin, Organization, "csv")
