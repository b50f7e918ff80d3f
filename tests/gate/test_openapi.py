"""The descriptions for programs say what is there, and follow the NL API Design Rules."""

import re

import pytest
from django.core.validators import validate_email
from django.urls import resolve

DOCUMENTS = ["/api/v1/openapi.json", "/api/hsds/v3/openapi.json"]
KEBAB = re.compile(r"^(/|(/[a-z0-9-]+|/{[^}]+})(/([a-z0-9.-]+|{[^}]+}))*)$")
CAMEL = re.compile(r"^[a-z][a-z\d]*([A-Z][a-z\d]*)*$")


def _operations(document: dict):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


@pytest.mark.parametrize("address", DOCUMENTS)
def test_every_operation_answers_with_its_version_and_tells_faults_as_problems(almere, client, address):
    document = client.get(address).json()

    names = []
    for path, _method, operation in _operations(document):
        names.append(operation["operationId"])
        for status, answer in operation["responses"].items():
            assert "API-Version" in answer["headers"], path
            if status != "200":
                schema = answer["content"]["application/problem+json"]["schema"]
                assert {"status", "title", "detail"} <= schema["properties"].keys()
        assert "400" in operation["responses"]
        declared = {each["name"] for each in operation.get("parameters", []) if each["in"] == "path"}
        assert set(re.findall(r"{(\w+)}", path)) == declared
    assert len(set(names)) == len(names)
    assert document["info"]["contact"].keys() == {"name", "url", "email"}
    validate_email(document["info"]["contact"]["email"])
    assert re.search(r"/v\d", document["servers"][0]["url"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", document["info"]["version"])


def test_names_of_our_own_api_are_as_the_design_rules_want_them(almere, client):
    document = client.get("/api/v1/openapi.json").json()

    for path, _method, operation in _operations(document):
        assert KEBAB.match(path), path
        assert all(CAMEL.match(each["name"]) for each in operation.get("parameters", [])), path


@pytest.mark.parametrize("address", DOCUMENTS)
def test_every_described_address_is_there_and_says_its_version(almere, client, address):
    document = client.get(address).json()
    base = document["servers"][0]["url"].removeprefix("http://testserver")

    for path in document["paths"]:
        # The exports make whole files; their own tests ask for them.
        if path.startswith("/export/"):
            assert resolve(f"{base}{path}").url_name.startswith("export_")
        elif "{" not in path:
            response = client.get(f"{base}{path}")
            assert response.status_code == 200, path
            assert response["API-Version"] == document["info"]["version"]
