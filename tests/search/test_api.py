"""Search as JSON: what is answered, and what is refused with the name of the parameter."""

import json

import pytest

from search.api.answers import search_answer
from search.query import SearchQuery
from search.results.values import Label, SearchResults, SectionAnswer, ServiceHit

pytestmark = pytest.mark.django_db
URL = "/api/v1/search"


@pytest.fixture
def get(world, client):
    return lambda **params: client.get(URL, params)


@pytest.fixture
def post(world, client):
    def send(body, content_type="application/json"):
        content = body if isinstance(body, str | bytes) else json.dumps(body)
        return client.post(URL, content, content_type=content_type)

    return send


def test_the_answer_has_the_shape_of_the_contract(world, get):
    organization = world.organization("ggd", "GGD")
    world.service("slaapuur", summary_nl="Over slapen", organization=organization, question_types=["slapen"])

    answer = get(q="slapen", postcode="1234").json()

    assert answer["query"] == {
        "text": "slapen",
        "recognized": [
            {"facet": "area", "value": "dorp-noord", "label": "Noord", "text": "1234"},
            {"facet": "question_type", "value": "slapen", "label": "Slapen", "text": "slapen"},
        ],
        "corrected_text": None,
        "crisis": None,
        "weak": False,
    }
    assert answer["total"] == 1
    (result,) = answer["results"]
    assert result.pop("score") > 0
    assert result == {
        "kind": "service",
        "slug": "slaapuur",
        "name": "Slaapuur",
        "summary": "Over slapen",
        "organization": "GGD",
        "url": "/verwijswijzer/slaapuur/",
        "tier": "basisvoorziening",
        "verified_on": None,
        "distance_km": None,
        "unknown": [],
    }
    assert list(answer["facets"]) == [
        "area",
        "question_type",
        "life_phase",
        "audience",
        "tier",
        "access_route",
        "language",
        "delivery",
    ]
    assert {"value": "dorp-noord", "label": "Noord", "count": 1, "selected": False} in answer["facets"]["area"]
    assert answer["nearest"] == []
    assert answer["answer"] is None


def test_what_comes_close_and_what_answers_are_told_apart_from_the_results():
    near = ServiceHit("wijkteam", "Wijkteam", "/verwijswijzer/wijkteam/", None, "", Label("x", "X"), *[None] * 4, 0.5)
    part = SectionAnswer("Slapen", "Wat is normaal?", "/informatie/slapen/#deel-7", "Elk kind wordt wakker.")
    results = SearchResults(0, (), (), 1, 10, nearest=(near,), answer=part, is_weak=True)

    answer = search_answer(SearchQuery(text="slapen"), results)

    assert (answer["total"], answer["results"], answer["query"]["weak"]) == (0, [], True)
    assert [(one["kind"], one["slug"]) for one in answer["nearest"]] == [("service", "wijkteam")]
    assert answer["answer"] == {
        "page": "Slapen",
        "heading": "Wat is normaal?",
        "url": "/informatie/slapen/#deel-7",
        "excerpt": "Elk kind wordt wakker.",
        "is_in_dutch": False,
    }


def test_the_language_asked_for_is_that_of_the_answer(world, get):
    world.service("slaapuur", name_nl="Slaapuur", name_en="Sleeping hour")

    answer = get(lang="en").json()

    assert answer["results"][0]["name"] == "Sleeping hour"
    assert answer["results"][0]["url"] == "/en/verwijswijzer/slaapuur/"


def test_a_post_answers_as_the_same_get(world, get, post):
    world.service("een", question_types=["slapen"], minimum_age=0)
    world.service("twee", question_types=["geld"])

    body = {"q": "", "age_months": 3, "question_type": ["slapen", "geld"], "free": False, "page_size": 1, "area": None}

    assert (
        post(body).json() == get(age_months="3", question_type=["slapen", "geld"], free="false", page_size="1").json()
    )


def test_an_empty_value_is_as_if_absent(world, get, post):
    world.service("dienst")

    empty = {"q": "", "age_months": "", "area": "", "free": "", "postcode": "", "kind": "", "sort": "", "page": ""}

    assert get(**empty).json() == get().json()
    assert post(dict.fromkeys(empty) | {"tier": [], "language": [""]}).json() == get().json()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("age_months", "twee"),
        ("age_months", "276"),
        ("age_months", "-10"),
        ("age_months", "3.5"),
        ("area", "verweg"),
        ("area", "onzin"),
        ("question_type", "onzin"),
        ("life_phase", "onzin"),
        ("audience", "onzin"),
        ("tier", "onzin"),
        ("access_route", "onzin"),
        ("language", "xx"),
        ("delivery", "onzin"),
        ("free", "ja"),
        ("open_now", "1"),
        ("postcode", "12"),
        ("postcode", "0999"),
        ("kind", "organization"),
        ("sort", "naam"),
        ("page", "0"),
        ("page", "x"),
        ("page_size", "0"),
        ("page_size", "101"),
        ("lang", "xx"),
        ("lang", "tr"),
        ("leeftijd", "3"),
        ("Q", "x"),
        ("area", "x\x00y"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(get, post, name, value):
    for response in (get(**{name: value}), post({name: value})):
        assert response.status_code == 400
        assert response["Content-Type"] == "application/problem+json"
        problem = response.json()
        assert problem["parameter"] == name
        assert problem["status"] == 400
        assert name in problem["detail"]


@pytest.mark.parametrize("name", ["q", "age_months", "free", "postcode", "kind", "sort", "page", "page_size", "lang"])
def test_a_single_value_given_twice_is_refused(get, name):
    response = get(**{name: ["1", "2"]})

    assert (response.status_code, response.json()["parameter"]) == (400, name)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("q", 7),
        ("q", {"a": 1}),
        ("age_months", True),
        ("age_months", 3.0),
        ("age_months", [[3]]),
        ("area", 7),
        ("area", [["dorp-noord"]]),
        ("area", {"slug": "dorp-noord"}),
        ("area", ["dorp-noord", 7]),
        ("area", ["dorp-noord"] * 101),
        ("free", 1),
        ("lang", 1),
        ("page_size", 10**30),
        ("", "x"),
    ],
)
def test_a_wrong_type_in_a_body_is_refused_by_name(post, name, value):
    response = post({name: value})

    assert (response.status_code, response.json()["parameter"]) == (400, name)


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", "null", '"q"', "7", b"\xff\xfe", "[" * 5000, '{"q":' * 5000, "9" * 5000, "NaN"],
)
def test_a_body_that_is_no_json_object_is_refused(post, body):
    response = post(body)

    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("name", ["page", "q", "age_months", "free", "postcode", "area"])
def test_a_number_of_thousands_of_digits_is_refused_by_name(post, name):
    response = post(f'{{"{name}": {"9" * 5000}}}')

    assert (response.status_code, response.json().get("parameter")) == (400, name)


def test_a_body_of_a_megabyte_is_refused(post):
    assert post({"q": "x" * 1_000_000}).status_code == 413


def test_filters_in_the_address_of_a_post_are_refused(world, client):
    response = client.post(f"{URL}?area=dorp-noord", "{}", content_type="application/json")

    assert (response.status_code, response.json()["parameter"]) == (400, "area")


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_refused(world, client, method):
    response = getattr(client, method)(URL)

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, POST")


def test_half_a_character_in_a_body_is_answered(world, post):
    world.service("dienst")

    assert post('{"q": "di\\ud800enst"}').status_code == 200


@pytest.mark.parametrize(
    "text",
    [
        "huilen " * 1500,
        "'; DROP TABLE--",
        'name:"x" AND (',
        "*",
        "a*",
        "(((((",
        "\x00\x01",
        "~~~ ^^^",
        "אבג",
        "🙂",
        "%",
        "/dienst/",
        "[1 TO 2]",
    ],
)
def test_any_text_is_a_question(world, get, text):
    world.service("dienst")

    response = get(q=text)

    assert response.status_code == 200
    assert len(response.json()["query"]["text"]) <= 1000


def test_past_the_end_there_are_no_results_but_the_total(world, get):
    world.service("dienst")

    answer = get(page="1000000").json()

    assert (answer["total"], answer["results"]) == (1, [])


def test_no_cookie_is_set(world, get):
    assert not get(q="x").cookies


def test_a_host_without_a_municipality_is_told_so(db, client):
    response = client.get(URL)

    assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize("page", ["1000001", "9" * 30])
def test_a_page_far_past_the_end_is_as_empty_as_one_just_past_it(world, get, page):
    world.service("slaapuur")

    answer = get(page=page)

    assert answer.status_code == 200
    assert (answer.json()["total"], answer.json()["results"]) == (1, [])


def test_a_number_past_every_page_is_read_from_a_body_too(world, post):
    assert post({"page": 10**30}).json()["results"] == []


def test_an_answer_says_in_which_language_it_is(world, get, client):
    assert get(lang="en")["Content-Language"] == "en"
    assert client.get("/api/v1/suggest", {"q": "a", "lang": "ar"})["Content-Language"] == "ar"
