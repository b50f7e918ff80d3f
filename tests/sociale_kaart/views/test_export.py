"""The public tables of services, for anybody who wants to work with them."""

import csv
import io

import pytest
from openpyxl import load_workbook

from sociale_kaart.clock import today
from sociale_kaart.models import Location, Service

HOSTS = {"almere": "localhost", "lagewaard": "lagewaard.localhost"}


@pytest.mark.parametrize("slug", ["almere", "lagewaard"])
def test_the_table_of_a_host_holds_its_public_services_and_no_hidden_address(starting_data, db, client, slug):
    response = client.get("/api/v1/export/services.csv", HTTP_HOST=HOSTS[slug])
    text = b"".join(response.streaming_content).decode("utf-8-sig")

    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    public = Service.objects.filter(municipality__slug=slug).public(today())
    assert [row["slug [slug]"] for row in rows] == sorted(public.values_list("slug", flat=True))
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert not response.cookies
    hidden = Location.objects.filter(has_hidden_address=True).exclude(address="").values_list("address", flat=True)
    assert [address for address in hidden if address in text] == []


def test_the_same_as_a_workbook(almere, client):
    response = client.get("/api/v1/export/services.xlsx")

    sheet = load_workbook(io.BytesIO(b"".join(response.streaming_content))).active
    assert sheet.max_row == 1 + Service.objects.filter(municipality=almere).public(today()).count()


def test_a_table_takes_no_post(almere, client):
    assert client.post("/api/v1/export/services.csv").status_code in (403, 405)
