"""Questions from addresses for people, and back."""

import pytest
from django.http import QueryDict

from search.query import SearchQuery

pytestmark = pytest.mark.django_db


@pytest.fixture
def read(known):
    return lambda address: SearchQuery.from_params(QueryDict(address), known)


def test_everything_in_an_address_is_read_and_written_back(read):
    address = (
        "q=geld+en+rust&leeftijd=-3&wijk=dorp-noord&wijk=dorp-zuid&vraagtype=geld&levensfase=zwanger&doelgroep=ouder"
        "&trede=eerste-lijn&toegang=vrij-toegankelijk&taal=tr&vorm=online&kosten=gratis&open=nu&postcode=1234AB"
        "&sorteer=naam&pagina=2"
    )

    query = read(address)

    assert query.ignored == ()
    assert (query.text, query.age_months, query.areas) == ("geld en rust", -3, ("dorp-noord", "dorp-zuid"))
    assert (query.free, query.open_now, query.postcode) == (True, True, "1234AB")
    assert (query.sort, query.page) == ("name", 2)
    assert set(query.to_querystring().split("&")) == set(address.split("&"))


def test_what_goes_without_saying_is_left_out(read):
    assert read("sorteer=relevantie&pagina=1&q=&wijk=").to_querystring() == ""


@pytest.mark.parametrize(
    "address",
    [
        "leeftijd=twee",
        "leeftijd=276",
        "leeftijd=-10",
        "leeftijd=1e1",
        "leeftijd=%D9%A1",
        "leeftijd=99999999999999999999",
        "wijk=verweg",
        "wijk=almere-haven",
        "vraagtype=onzin",
        "taal=klingon",
        "kosten=veel",
        "open=straks",
        "postcode=0123",
        "postcode=1234ABC",
        "sorteer=willekeurig",
        "pagina=0",
        "pagina=-1",
        "pagina=abc",
        "wijk=%00",
        "wijk=" + "x" * 5000,
        "vraagtype=%27%20OR%201=1",
    ],
)
def test_what_cannot_be_read_is_ignored_and_named(read, address):
    query = read(f"q=geld&{address}")

    assert query == read("q=geld")
    assert [ignored.parameter for ignored in query.ignored] == [address.split("=")[0]]
    assert all(len(ignored.value) <= 60 for ignored in query.ignored)


def test_readable_values_beside_unreadable_ones_count(read):
    query = read("wijk=dorp-noord&wijk=onzin")

    assert query.areas == ("dorp-noord",)
    assert [(ignored.parameter, ignored.value) for ignored in query.ignored] == [("wijk", "onzin")]


def test_age_takes_one_value_and_the_last_counts(read):
    query = read("leeftijd=3&leeftijd=30")

    assert query.age_months == 30
    assert [(ignored.parameter, ignored.value) for ignored in query.ignored] == [("leeftijd", "3")]


def test_of_two_questions_in_one_address_the_last_counts_and_the_other_is_named(read):
    query = read("q=slapen&q=pesten&q=")

    assert query.text == "pesten"
    assert [(ignored.parameter, ignored.value) for ignored in query.ignored] == [("q", "slapen")]


def test_age_zero_is_an_age(read):
    assert read("leeftijd=0").age_months == 0
    assert read("leeftijd=0").to_querystring() == "leeftijd=0"


@pytest.mark.parametrize("text", ["geld\x00zorg", "geld\n\t zorg", "geld\ud800zorg", "\x07geld zorg\x1b"])
def test_control_characters_and_half_characters_become_spaces(known, text):
    params = QueryDict(mutable=True)
    params["q"] = text

    assert SearchQuery.from_params(params, known).text == "geld zorg"


def test_a_question_of_ten_thousand_characters_is_cut_and_says_so(read):
    query = read("q=" + "huilen+" * 1500)

    assert len(query.text) <= 1000
    assert query.is_cut
    assert not read("q=huilen").is_cut


def test_toggling_a_value_goes_back_to_the_first_page(read):
    query = read("q=geld&wijk=dorp-noord&pagina=3")

    assert query.toggled("area", "dorp-zuid").to_querystring() == "q=geld&wijk=dorp-noord&wijk=dorp-zuid"
    assert query.toggled("area", "dorp-noord").to_querystring() == "q=geld"
    assert query.without("area") == query.toggled("area", "dorp-noord")
    assert query.without("text").to_querystring() == "wijk=dorp-noord"


def test_toggle_addresses_of_facets_are_those_of_the_query(world, ask):
    world.service("dienst", question_types=["slapen"])
    query = SearchQuery("rust & stilte", tiers=("eerste-lijn",), free=True, kind="service", page=1)

    results = ask(query.text, tiers=query.tiers, free=True)

    for facet in results.facets:
        if facet.name != "area":
            for value in facet.values:
                assert value.toggle_url == f"?{query.toggled(facet.name, value.value).to_querystring()}"
