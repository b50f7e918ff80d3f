"""What is downloaded from any list of ours runs no formula, and opens with its letters intact."""

from io import BytesIO

import pytest
from django.contrib.auth.models import User
from django.test import Client
from openpyxl import load_workbook
from wagtail.admin.views.mixins import SpreadsheetExportMixin

from sociale_kaart.editing.lists.safe_export import SafeExportMixin, harmless
from sociale_kaart.models import Area, Organization, Service, Tier
from sociale_kaart.rights.address import OWN_APPS
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address

EVIL = '=HYPERLINK("https://example.org";"Één klik")'


@pytest.fixture
def desk(client: Client, admin_user: User, municipality: Area, tier: Tier) -> Client:
    owner = Organization.objects.create(municipality=municipality, slug="eigenaar", name_nl=EVIL)
    Service.objects.create(municipality=municipality, organization=owner, tier=tier, slug="dienst", name_nl=EVIL)
    sign_in(client, admin_user)
    return client


def test_a_name_and_the_name_of_its_owner_stay_text_in_csv(desk: Client) -> None:
    answer = desk.get(f"{address(Service, 'list')}?export=csv")
    text = b"".join(answer.streaming_content).decode()

    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert text.startswith("\ufeff")
    assert text.count("\"'=HYPERLINK") == text.count("=HYPERLINK") == 2
    assert "Één klik" in text


def test_they_stay_text_in_a_workbook(desk: Client) -> None:
    answer = desk.get(f"{address(Service, 'list')}?export=xlsx")
    (row,) = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.iter_rows(min_row=2))

    assert [cell.value for cell in row if "HYPERLINK" in str(cell.value)] == [f"'{EVIL}"] * 2
    assert "f" not in {cell.data_type for cell in row}


def test_numbers_and_days_stay_what_they_are() -> None:
    assert [harmless(value) for value in (-3, None, True, ["-x", 2])] == [-3, None, True, ["'-x", 2]]


def every_view(base: type) -> set[type]:
    return {base}.union(*map(every_view, base.__subclasses__()))


@pytest.mark.django_db
def test_no_list_of_ours_is_without_it(client: Client) -> None:
    client.get("/beheer/")  # By then all views are there.
    own = {view for view in every_view(SpreadsheetExportMixin) if view.__module__.split(".")[0] in OWN_APPS}

    assert own - {SafeExportMixin}
    assert not {view.__qualname__ for view in own if not issubclass(view, SafeExportMixin)}
