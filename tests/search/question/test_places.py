"""Which place a question names, in two small municipalities."""

import pytest

from search.question.places import FoundArea, PlaceName, PlaceNames, find_area, find_misspelt_area
from search.question.sentence import Sentence

ALMERE = PlaceNames.of(
    "almere",
    [
        PlaceName("nederland", ("Nederland",), "0001"),
        PlaceName("almere", ("Almere",), "00010001"),
        PlaceName("almere-haven", ("Almere Haven",), "000100010001"),
        PlaceName("de-velden", ("De Velden",), "0001000100010001"),
        PlaceName("almere-stad", ("Almere Stad",), "000100010002"),
        PlaceName("stad-west", ("Almere Stad West",), "0001000100020001"),
        PlaceName("muziekwijk-noord", ("Muziekwijk Noord",), "00010001000200010001"),
        PlaceName("muziekwijk-zuid", ("Muziekwijk Zuid",), "00010001000200010002"),
        PlaceName("stadshart", ("Centrum Almere Stad", "Stadshart"), "0001000100020002"),
        PlaceName("centrum-haven", ("Centrum Almere Haven",), "0001000100010002"),
        PlaceName("almere-buiten", ("Almere Buiten",), "000100010003"),
        PlaceName("regenboogbuurt", ("Regenboogbuurt",), "0001000100030001"),
        PlaceName("pampus", ("Almere Pampus",), "000100010004"),
        PlaceName("tussen-de-vaarten", ("Tussen de Vaarten Noord",), "0001000100020003"),
        PlaceName("elders", ("Elders",), "00010002"),
    ],
    {"1324": "almere-stad", "1354": "almere-haven"},
)
LAGEWAARD = PlaceNames.of(
    "lagewaard",
    [
        PlaceName("lagewaard", ("Lagewaard",), "0001"),
        PlaceName("noord", ("Noord",), "00010001"),
        PlaceName("centrum", ("Centrum",), "00010002"),
        PlaceName("de-dijk", ("De Dijk",), "00010003"),
        PlaceName("waterwijk", ("Waterwijk",), "00010004"),
        PlaceName("buitengebied", ("Buitengebied",), "00010005"),
    ],
    {},
)


def area(question: str, places: PlaceNames) -> str | None:
    found = find_area(Sentence.of(question), places)
    return found.slug if found else None


@pytest.mark.parametrize(
    ("question", "slug"),
    [
        ("wij wonen in almere haven", "almere-haven"),
        ("wij wonen in Almere-Buiten", "almere-buiten"),
        ("opvang in haven", "almere-haven"),
        ("haven", "almere-haven"),
        ("peuterspeelzaal haven", "almere-haven"),
        ("we wonen in Stad", "almere-stad"),
        ("huisarts regenboogbuurt", "regenboogbuurt"),
        ("rondhangen in het stadshart", "stadshart"),
        ("muziekwijk noord", "muziekwijk-noord"),
        ("muziekwijk", "stad-west"),
        ("1324", "almere-stad"),
        ("1324 AB en 3 kinderen", "almere-stad"),
        ("1354ab", "almere-haven"),
        ("１３２４", "almere-stad"),
        ("in de haven van Rotterdam", None),
        ("buiten spelen", None),
        ("kind wil niet naar buiten", None),
        ("schoenen kopen in de stad", None),
        ("hij ligt voor pampus", None),
        ("centrum", None),
        ("almere", None),
        ("nederland", None),
        ("elders", None),
        ("de velden", None),
        ("wonen in De Velden", "de-velden"),
        ("2012", None),
        ("haven kinderopvang", "almere-haven"),
        ("poort naar werk in de hele stad", None),
        ("regen boogbuurt", "regenboogbuurt"),
        ("tussen de vaarten", "tussen-de-vaarten"),
        ("iets in de buurt van Buiten", "almere-buiten"),
        ("in de buurt van haven voor tieners", "almere-haven"),
        ("omgeving van stad voor tieners", "almere-stad"),
        ("we zijn verhuisd naar haven en kennen niemand", "almere-haven"),
        ("ik woon buiten en ken niemand", "almere-buiten"),
        ("we wonen buiten de stad", None),
        ("speeltuin in de buurt van de haven", None),
        ("we verhuizen naar de stad", None),
        ("kind speelt buiten", None),
        ("mijn zoon wil in de haven werken", None),
        ("opvang in almere haven voor peuters", "almere-haven"),
        ("opvang in haven voor peuters", "almere-haven"),
        ("haven voor kinderen", None),
        ("bang van stad en drukte", None),
    ],
)
def test_a_place_is_known_by_name_part_of_it_or_postcode(question, slug):
    assert area(question, ALMERE) == slug


@pytest.mark.parametrize(
    ("question", "slug"),
    [
        ("wonen in noord", "noord"),
        ("nederlans leren met baby erby noord", "noord"),
        ("op vakantie in noord holland", None),
        ("ik woon net in het centrum en ken niemand", "centrum"),
        ("centrum voor jeugd en gezin", None),
        ("wij wonen in De Dijk", "de-dijk"),
        ("fietsen langs de dijk", None),
        ("ik schaam me (waterwijk)", "waterwijk"),
        ("buitengebied huilbaby", "buitengebied"),
        ("noord opvang", "noord"),
        ("iets in de buurt van Noord voor tieners", "noord"),
        ("verhuisd naar het noorden van het land", None),
        ("verhuisd naar noord brabant", None),
        ("werkt bij centrum voor jeugd en gezin", None),
        ("zuid nederland", None),
        ("centrum jeugd en gezin", None),
        ("noord en de hele rest van het land", None),
    ],
)
def test_words_of_every_day_name_a_place_only_where_it_fits(question, slug):
    assert area(question, LAGEWAARD) == slug


def test_the_words_that_named_the_place_are_kept():
    found = find_area(Sentence.of("huis in 1324 AB"), ALMERE)

    assert (found.text, found.postcode) == ("1324 AB", "1324")


def test_letters_after_a_postcode_that_are_a_word_stay_out():
    assert find_area(Sentence.of("1324 en dan"), ALMERE).text == "1324"


def test_a_misspelt_place_is_the_place_with_the_words_as_they_were_typed():
    found = find_misspelt_area("opvang in Waterwijk", {"wateriwjk": "waterwijk", "opvan": "opvang"}, LAGEWAARD)

    assert found == FoundArea("waterwijk", "wateriwjk")
    assert find_misspelt_area("opvang baby", {"opvan": "opvang"}, LAGEWAARD) is None
