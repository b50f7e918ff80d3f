"""What is lacking, as a moderator reads it."""

import csv
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from sociale_kaart.models import OrganizationRole
from sociale_kaart.reports.gap_reports import REPORTS
from sociale_kaart.rights.memberships import join_organization
from tests.signing_in import sign_in
from tests.sociale_kaart.reports.conftest import MakeService


def shown(client: Client, report: str, query: str = "", slug: str = "duinstad") -> BeautifulSoup:
    response = client.get(reverse("gaps", args=[slug, report]) + query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def sent(client: Client, report: str) -> list[list[str]]:
    response = client.get(reverse("gaps_csv", args=["duinstad", report]))
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.reader(StringIO(response.getvalue().decode("utf-8-sig"))))


def test_the_start_leads_to_the_own_municipality(desk: Client):
    response = desk.get(reverse("gaps_start"))

    assert response["Location"] == reverse("gaps", args=["duinstad", "dekking"])
    assert reverse("gaps_start") in desk.get(reverse("wagtailadmin_home")).content.decode()


def test_gaps_come_first_and_then_the_chosen_district(desk: Client, make_service: MakeService):
    make_service("slaapspreekuur", ("duinstad-oost",), age_basis="stated", minimum_age=0, maximum_age=11)

    gaps, matrix = shown(desk, "dekking", "?wijk=duinstad-oost").select("table")
    rows = [[cell.text.strip() for cell in row.select("td, th")] for row in gaps.select("tbody tr")]
    assert rows == [["Slapen", "Baby", "West", "0"], ["Slapen", "Peuter", "de hele gemeente", "0"]]
    assert [" ".join(cell.text.split()) for cell in matrix.select("tbody td")] == ["1 Licht", "niets"]


def test_the_csv_names_the_empty_cells_first(desk: Client, make_service: MakeService):
    make_service("slaapspreekuur", ("duinstad-oost",), age_basis="stated", minimum_age=0, maximum_age=11)

    _headings, *rows = sent(desk, "dekking")
    assert [row[3] for row in rows] == ["0", "0", "0", "1"]
    assert rows[-1] == ["Slapen", "Baby", "Oost", "1", "Licht", "1", "0", "0"]


def test_a_name_is_no_formula(desk: Client, organization, make_service: MakeService):
    type(organization).objects.update(name_nl='=HYPERLINK("https://example.org")')
    make_service("een", organization=organization)

    assert sent(desk, "nakijken")[1][0] == '\'=HYPERLINK("https://example.org")'


@pytest.mark.parametrize("report", REPORTS)
def test_every_report_of_nothing(desk: Client, municipality, report):
    assert shown(desk, report, "?p=99999999999999999999&wijk=%00")
    assert sent(desk, report)


def test_of_another_municipality_nothing_is_said(desk: Client, neighbour):
    for name in ("gaps", "gaps_csv"):
        for slug, report in (("elders", "dekking"), ("nergens", "dekking"), ("duinstad", "onzin")):
            assert desk.get(reverse(name, args=[slug, report])).status_code == 404


def test_a_partner_sees_no_reports(client: Client, organization):
    partner = User.objects.create_user("pia@example.org")
    join_organization(partner, organization, OrganizationRole.MANAGER)
    sign_in(client, partner)

    assert client.get(reverse("gaps_start")).status_code == 404
    assert client.get(reverse("gaps", args=["duinstad", "dekking"])).status_code == 404
    assert reverse("gaps_start") not in client.get(reverse("wagtailadmin_home")).content.decode()
