"""The addresses of HSDS answer as HSDS says, bounded, and with public facts alone."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.clock import today
from sociale_kaart.exchange.hsds.ids import id_of_row
from sociale_kaart.models import Location, Service, ServiceAtLocation
from tests.sociale_kaart.exchange.hsds.schemas import faults

API = "/api/hsds/v3"
LAGEWAARD = {"host": "lagewaard.localhost"}
PAGE = {"total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"}
MOST_QUERIES = 40


def get(client, path: str, **parameters) -> dict:
    """Of Lagewaard, which has places and hidden ones among them."""
    response = client.get(f"{API}{path}", parameters, headers=LAGEWAARD)
    assert (response.status_code, response["Content-Type"]) == (200, "application/json"), response.content[:300]
    assert not response.cookies
    return response.json()


@pytest.mark.parametrize(
    ("path", "schema"),
    [
        ("/services", "service"),
        ("/service_at_locations", "service_at_location"),
        ("/organizations", "organization"),
        ("/taxonomies", "taxonomy"),
        ("/taxonomy_terms", "taxonomy_term"),
    ],
)
def test_lists_and_what_they_lead_to_fit_the_schemas(lagewaard, client, path, schema):
    page = get(client, path, per_page=4)

    assert page.keys() == PAGE
    assert (page["page_number"], page["size"], page["first_page"], page["empty"]) == (1, 4, True, False)
    assert [fault for entry in page["contents"] for fault in faults(schema, entry)] == []
    one = get(client, f"{path}/{page['contents'][1]['id']}")
    assert one["id"] == page["contents"][1]["id"]
    assert faults(schema, one) == []


@pytest.mark.parametrize("path", ["/services", "/service_at_locations", "/organizations"])
def test_full_entries_fit_the_schemas_and_cost_no_more_questions_for_more_of_them(lagewaard, client, path):
    counts = []
    for size in (8, 16):
        with CaptureQueriesContext(connection) as queries:
            page = get(client, path, per_page=size, full="true")
        counts.append(len(queries))

    schema = path.strip("/").removesuffix("s")
    assert [fault for entry in page["contents"][::5] for fault in faults(schema, entry)] == []
    assert counts[1] <= counts[0] + 1
    assert max(counts) <= MOST_QUERIES


def test_all_pages_together_are_all_public_services_once(lagewaard, client):
    first = get(client, "/services", minimal="true", per_page=200)
    rest = [get(client, "/services", minimal="true", per_page=200, page=number) for number in (2, 3)]

    found = [entry["id"] for page in (first, *rest) for entry in page["contents"]]
    public = Service.objects.filter(municipality=lagewaard).public(today()).order_by("slug")
    assert found == [id_of_row("service", lagewaard, pk) for pk in public.values_list("pk", flat=True)]
    assert (first["total_pages"], rest[1]["last_page"], first["last_page"]) == (3, True, False)
    assert first["contents"][0].keys() == {"id", "modified_date"}
    beyond = get(client, "/services", page=99)
    assert (beyond["empty"], beyond["contents"], beyond["total_items"]) == (True, [], len(found))


def test_ndjson_streams_all_of_them(lagewaard, client):
    for path, more in (
        ("/service_at_locations", {"search": "inloop"}),
        ("/organizations", {}),
        ("/services", {"search": "opvoeden"}),
    ):
        response = client.get(f"{API}{path}", {"format": "ndjson", **more}, headers=LAGEWAARD)
        lines = [json.loads(line) for line in b"".join(response.streaming_content).decode().splitlines()]
        assert len(lines) == get(client, path, per_page=1, **more)["total_items"] > 1
        assert response["Content-Type"] == "application/x-ndjson"


def test_filters_narrow_to_what_they_say(lagewaard, client):
    public = Service.objects.filter(municipality=lagewaard).public(today())
    service = public.filter(organization__isnull=False).first()
    terms = get(client, "/taxonomy_terms", search=service.tier.label_nl)["contents"]
    term = next(term for term in terms if term["code"] == service.tier.slug)

    def ids(**parameters) -> set[str]:
        return {entry["id"] for entry in get(client, "/services", minimal="true", **parameters)["contents"]}

    def of(services) -> set[str]:
        return {id_of_row("service", lagewaard, pk) for pk in services.values_list("pk", flat=True)}

    assert ids(taxonomy_term_id=term["id"]) == of(public.filter(tier=service.tier))
    organization = id_of_row("organization", lagewaard, service.organization_id)
    assert ids(organization_id=organization) == of(public.filter(organization=service.organization_id))
    assert of(public.filter(pk=service.pk)) <= ids(search=service.name_nl.upper()[:60])
    assert ids(search="qqqqxxx") == set()
    assert ids(modified_after="2999-01-01") == set()
    assert ids(modified_after="2000-01-01T00:00:00+02:00") == of(public)
    assert ids(taxonomy_term_id="nergens") == ids(organization_id="nergens") == ids(taxonomy_id="x") == set()
    assert ids(taxonomy_id=term["taxonomy_id"]) == of(public)


def test_terms_by_taxonomy_parent_and_top(lagewaard, client):
    groups = get(client, "/taxonomy_terms", top_only="true", per_page=100)["contents"]
    group = next(term for term in groups if term["taxonomy"] == "Vraagtypen")
    below = get(client, "/taxonomy_terms", parent_id=group["id"])["contents"]

    assert below
    assert {term["parent_id"] for term in below} == {group["id"]}
    assert get(client, "/services", minimal="true", taxonomy_term_id=group["id"])["total_items"] > 0
    within = get(client, "/taxonomy_terms", taxonomy_id=group["taxonomy_id"], per_page=100)["contents"]
    assert {term["taxonomy"] for term in within} == {"Vraagtypen"}


def test_places_near_a_postcode_and_for_its_people(lagewaard, client):
    near = get(client, "/service_at_locations", postcode="9964KA", proximity=1500, per_page=1)
    far = get(client, "/service_at_locations", postcode="9964", proximity=20000, per_page=1)
    serving = get(client, "/service_at_locations", postcode="9964", per_page=1)

    assert 0 < near["total_items"] < far["total_items"]
    assert serving["total_items"] > 0
    for wrong in ({"postcode": "0000"}, {"proximity": "5"}, {"postcode": "9964", "proximity": "-1"}):
        assert client.get(f"{API}/service_at_locations", wrong, headers=LAGEWAARD).status_code == 400


@pytest.mark.parametrize(
    ("path", "parameters", "named"),
    [
        ("/services", {"per_page": "101"}, "per_page"),
        ("/services", {"page": "0"}, "page"),
        ("/services", {"page": "9" * 400}, "page"),
        ("/services", {"full": "perhaps"}, "full"),
        ("/services", {"modified_after": "gisteren"}, "modified_after"),
        ("/services", {"modified_after": "2026-13-45"}, "modified_after"),
        ("/services", {"search": "x" * 5000}, "search"),
        ("/services", {"search": "a\x00b"}, "search"),
        ("/services", {"postcode": "1315"}, "postcode"),
        ("/organizations", {"format": "xml"}, "format"),
        ("/taxonomies", {"nooit": "1"}, "nooit"),
        ("/services/x", {"full": "true"}, "full"),
    ],
)
def test_what_cannot_be_read_is_named(almere, client, path, parameters, named):
    response = client.get(f"{API}{path}", parameters)

    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
    assert response.json()["parameter"] == named


def test_what_is_not_here_or_not_public_is_not_found(almere, lagewaard, client):
    ended = Service.objects.public(today()).filter(municipality=almere).first()
    neighbour = Service.objects.public(today()).filter(municipality=lagewaard).first()
    Service.objects.filter(pk=ended.pk).update(status="ended")
    paths = [
        f"/services/{id_of_row('service', almere, ended.pk)}",
        f"/services/{id_of_row('service', almere, neighbour.pk)}",
        f"/services/{id_of_row('service', lagewaard, neighbour.pk)}",
        "/services/1",
        f"/services/{'x' * 3000}",
        "/organizations/nergens",
        "/service_at_locations/nergens",
        "/taxonomies/nergens",
        "/taxonomy_terms/nergens",
        "/nergens",
    ]

    for path in paths:
        response = client.get(f"{API}{path}")
        assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json"), path
    assert client.post(f"{API}/services").status_code == 405


def test_a_hidden_address_is_told_nowhere_and_not_found_by_distance(lagewaard, client):
    hidden = Location.objects.filter(municipality=lagewaard, has_hidden_address=True, latitude__isnull=False)
    places = ServiceAtLocation.objects.filter(location__in=hidden)
    text = ""
    for place in places[:4]:
        text += json.dumps(get(client, f"/services/{id_of_row('service', lagewaard, place.service_id)}"))
        pair = (place.service_id, place.location_id)
        text += json.dumps(get(client, f"/service_at_locations/{id_of_row('service-at-location', lagewaard, *pair)}"))
    near = get(client, "/service_at_locations", postcode="9964", proximity=100000, per_page=1)["total_items"]

    assert places[0].location.slug in text
    for location in hidden:
        assert not location.address or location.address not in text
        assert str(location.latitude) not in text
    shown = ServiceAtLocation.objects.filter(
        service__in=Service.objects.public(today()), location__latitude__isnull=False
    )
    assert near == shown.filter(location__has_hidden_address=False).count()


def test_an_organisation_tells_its_services_whole_when_asked(lagewaard, client):
    service = Service.objects.public(today()).filter(municipality=lagewaard, organization__isnull=False).first()
    path = f"/organizations/{id_of_row('organization', lagewaard, service.organization_id)}"

    simple, full = get(client, path), get(client, path, full_service="true")

    assert {service["slug"] for service in simple["services"]} == {service["slug"] for service in full["services"]}
    assert "attributes" in full["services"][0]
    assert "attributes" not in simple["services"][0]
    assert faults("organization", full) == faults("organization", simple) == []


def test_what_this_is(lagewaard, client):
    told = get(client, "/")

    assert told["version"] == "3.0"
    assert (
        client.get(told["openapi_url"].removeprefix("http://lagewaard.localhost"), headers=LAGEWAARD)
        .json()["openapi"]
        .startswith("3.")
    )
