"""What pages tell search engines is what they tell readers, and never a hidden address."""

import json
from datetime import time

import pytest
from bs4 import BeautifulSoup

from sociale_kaart.clock import today
from sociale_kaart.models import Location, Schedule, Service, ServiceAtLocation


def data_of(client, address: str, kind: str, host: str = "localhost") -> dict:
    page = BeautifulSoup(client.get(address, headers={"host": host}).content, "html.parser")
    said = [json.loads(block.string) for block in page.find_all("script", type="application/ld+json")]
    return next(one for one in said if one["@type"] == kind)


def a_place(service: Service, is_hidden: bool) -> None:
    place = Location.objects.create(
        municipality=service.municipality,
        slug="proefplek",
        name_nl="Proefplek",
        address="Geheimlaan 1",
        has_hidden_address=is_hidden,
    )
    there = ServiceAtLocation.objects.create(service=service, location=place)
    Schedule.objects.create(service_at_location=there, byday="MO", opens_at=time(9), closes_at=time(12))
    Schedule.objects.create(
        service_at_location=there, byday="TU", opens_at=time(9), closes_at=time(0), description_nl="even weken"
    )


@pytest.mark.parametrize("is_hidden", [True, False])
def test_a_service_tells_who_it_is_for_where_and_when(almere, client, is_hidden):
    service = Service.objects.public(today()).filter(municipality=almere).get(slug="consultatiebureau")
    a_place(service, is_hidden)

    data = data_of(client, service.get_absolute_url(), "Service")

    assert data["name"] == service.name_nl
    assert data["url"] == f"http://localhost{service.get_absolute_url()}"
    assert data["audience"]["suggestedMaxAge"] == round((service.maximum_age + 1) / 12, 1)
    assert {"@type": "AdministrativeArea", "name": "Almere"} in data["areaServed"]
    # The hours that a note narrows are not those of every week.
    assert data["hoursAvailable"] == [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": "Monday", "opens": "09:00", "closes": "12:00"}
    ]
    assert ("Geheimlaan" in json.dumps(data)) is not is_hidden


def test_the_way_back_has_whole_addresses(almere, client):
    data = data_of(client, "/wijken/almere-haven/", "BreadcrumbList")

    assert [step["position"] for step in data["itemListElement"]] == [1, 2, 3]
    assert data["itemListElement"][0]["item"] == "http://localhost/verwijswijzer/"
    assert "item" not in data["itemListElement"][-1]


def test_words_of_editors_cannot_end_the_block(almere, client):
    service = Service.objects.filter(municipality=almere, live=True).get(slug="consultatiebureau")
    service.summary_nl = "</script><script>alert(1)</script>"
    service.save()

    page = client.get(service.get_absolute_url()).content.decode()

    assert "<script>alert" not in page
    assert data_of(client, service.get_absolute_url(), "Service")["description"] == service.summary_nl
