"""What a question finds and in which order."""

from datetime import date, timedelta

import pytest

from search.engines import get_engine
from sociale_kaart import clock
from sociale_kaart.models import Service, ServiceStatus
from sociale_kaart.pages.cards import service_card
from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db


def test_a_word_of_the_name_finds_the_service(world, ask):
    world.service("slaapspreekuur", name_nl="Slaapspreekuur voor peuters")
    world.service("voetbalclub")

    assert slugs(ask("slaapspreekuur")) == ["slaapspreekuur"]


@pytest.mark.parametrize("field", ["summary_nl", "description_nl", "alternate_name", "application_process_nl"])
def test_every_text_of_a_service_is_searched(world, ask, field):
    world.service("dienst", **{field: "Over vriendschap"})
    world.service("andere")

    assert slugs(ask("vriendschap")) == ["dienst"]


def test_the_organization_and_its_other_names_are_searched(world, ask):
    world.service("dienst", organization=world.organization("ggd", "Gezondheidsdienst", alternate_name="GGD"))
    world.service("andere")

    assert slugs(ask("ggd")) == ["dienst"]


@pytest.mark.parametrize("text", ["kind", "kinderen", "KINDEREN", "kindje", "kïnd"])
def test_forms_of_a_word_find_each_other(world, ask, text):
    world.service("een", summary_nl="Voor uw kind")
    world.service("meer", summary_nl="Voor kinderen")

    assert set(slugs(ask(text))) == {"een", "meer"}


def test_a_typing_error_still_finds(world, ask):
    world.service("logopedie", name_nl="Logopedie")

    assert slugs(ask("logopdie")) == ["logopedie"]


@pytest.mark.parametrize("text", ["nachtrust", "slaapn", "mijn kind moet steeds wakker worden"])
def test_words_of_people_find_services_of_that_question_type(world, ask, text):
    world.service("nachthulp", question_types=[world.sleep])
    world.service("budgethulp", question_types=[world.money])

    assert slugs(ask(text))[0] == "nachthulp"


@pytest.mark.parametrize("text", ["zwemles Dorp", "zwemles in dorp alstublieft", "Hallo, zwemles te Dorp, dank u wel"])
def test_the_name_of_the_town_and_politeness_change_nothing(world, ask, text):
    world.service("zwemles", name_nl="Zwemles")
    world.service("bedankt", name_nl="Dorp in beeld", summary_nl="Hallo dorp, dank u wel")

    assert slugs(ask(text)) == slugs(ask("zwemles")) == ["zwemles"]


def test_the_name_of_the_town_finds_what_is_called_so(world, ask):
    world.service("aap", name_nl="Aap in beeld")
    world.service("beeld", name_nl="Dorp in beeld")

    assert slugs(ask("dorp in beeld"))[0] == "beeld"


@pytest.mark.parametrize(
    "text", ["dorp", "mijn zoon", "ik zoek iets voor mijn kinderen", "help", "noord", "puber van 14"]
)
def test_who_says_no_more_than_where_or_for_whom_is_shown_all_and_general_entrances_first(world, ask, text):
    world.service("aap", name_nl="Aap", summary_nl="Iets voor de zoon uit Duin")
    world.service("wijkteam", name_nl="Wijkteam", is_general_entrance=True)
    world.service("zwemles", name_nl="Zwemles", summary_nl="In het dorp, voor kinderen en pubers")

    assert slugs(ask(text)) == ["wijkteam", "aap", "zwemles"]


def test_of_all_that_is_there_more_is_weighed_than_what_an_engine_puts_first_by_chance(world, ask, monkeypatch):
    monkeypatch.setattr("search.find.RANKED", 2)
    for letter in "dacb":
        world.service(letter, name_nl=letter.upper() * 3)

    assert slugs(ask("mijn zoon", page_size=3)) == ["a", "b", "c"]


def test_a_place_alone_puts_what_is_there_alone_first(world, ask):
    world.service("aap", name_nl="Aap", service_areas=[world.south])
    world.service("noord", name_nl="Zwemles", service_areas=[world.north])

    assert slugs(ask("Noord")) == ["noord", "aap"]


def test_an_exact_name_comes_first(world, ask):
    world.service("cursus", name_nl="Cursus slapen en slapen", summary_nl="slapen", question_types=[world.sleep])
    world.service("slapen", name_nl="Samen slapen", tier="specialistisch")

    assert slugs(ask("samen slapen"))[0] == "slapen"


@pytest.mark.parametrize("text", ["Plan+", "plan+ ", "plan"])
def test_of_two_names_that_differ_in_a_sign_the_one_as_written_comes_first(world, ask, text):
    world.service("zonder", name_nl="Plan", tier="eigen-kracht")
    world.service("met", name_nl="Plan+", tier="specialistisch")

    assert slugs(ask(text)) == (["met", "zonder"] if "+" in text else ["zonder", "met"])


@pytest.mark.parametrize("text", ["((((", "???", "😀😀"])
def test_marks_alone_show_the_whole_list_and_are_told_to_say_nothing(world, ask, text):
    world.service("dienst")

    results = ask(text)

    assert (results.total, results.is_weak) == (1, True)
    assert ask(text, tiers=("basisvoorziening",)).is_weak
    assert not ask("").is_weak


def test_a_word_that_stands_nowhere_finds_nothing(world, ask):
    world.service("dienst")

    results = ask("xyzzyplugh")

    assert (results.total, results.hits) == (0, ())


def test_without_words_the_lightest_help_comes_first_then_the_alphabet(world, ask):
    world.service("zwaar", tier="specialistisch", name_nl="Aap")
    world.service("licht-z", tier="eigen-kracht", name_nl="Zebra")
    world.service("licht-a", tier="eigen-kracht", name_nl="Ábel")

    assert slugs(ask()) == ["licht-a", "licht-z", "zwaar"]


def test_equal_relevance_puts_the_lighter_help_first(world, ask):
    world.service("b-zwaar", tier="specialistisch", name_nl="Rouwgroep")
    world.service("a-licht", tier="eigen-kracht", name_nl="Rouwgroep")

    assert slugs(ask("rouwgroep")) == ["a-licht", "b-zwaar"]


def test_unknown_age_comes_after_known_however_well_its_words_fit(world, ask):
    world.service("onbekend", name_nl="Peutergroep peutergroep", tier="eigen-kracht")
    world.service("bekend", summary_nl="Ook een peutergroep", minimum_age=24, maximum_age=47)
    world.service("iedereen", description_nl="peutergroep", age_basis="everyone")

    results = ask("peutergroep", age_months=30)

    assert slugs(results)[-1] == "onbekend"
    assert {hit.slug: hit.unknown for hit in results.hits} == {"bekend": (), "iedereen": (), "onbekend": ("age",)}


@pytest.mark.parametrize(
    "status", [ServiceStatus.ENDED, ServiceStatus.HISTORICAL, ServiceStatus.INACTIVE, ServiceStatus.TEMPORARILY_CLOSED]
)
def test_a_service_that_is_not_findable_is_not_found(world, ask, status):
    world.service("dienst", status=status)

    assert ask().total == 0


@pytest.mark.parametrize("status", [ServiceStatus.PLANNED, ServiceStatus.PILOT, ServiceStatus.UNKNOWN])
def test_a_service_that_may_be_there_is_found(world, ask, status):
    world.service("dienst", status=status)

    assert ask().total == 1


def test_a_draft_is_not_found(world, ask):
    world.service("dienst", live=False)

    assert ask().total == 0


def test_a_service_vanishes_once_its_end_date_has_passed_without_a_new_index(world, ask, settings):
    end = clock.today() + timedelta(days=1)
    world.service("dienst", end_date=end)
    assert ask().total == 1
    version = get_engine().state("nl").version

    settings.FIXED_NOW = clock.now() + timedelta(days=1)
    on_its_last_day = ask().total
    settings.FIXED_NOW = clock.now() + timedelta(days=1)
    afterwards = ask().total

    assert (on_its_last_day, afterwards) == (1, 0)
    assert get_engine().state("nl").version == version


def test_another_municipality_is_not_found(world, ask):
    world.service("hier")
    world.service("daar", municipality=world.elsewhere)

    assert slugs(ask()) == ["hier"]


def test_sorted_by_name(world, ask):
    for name in ("Zon", "Élan!!", "egel", "Aap 2"):
        world.service(f"dienst-{len(name)}", name_nl=name)

    assert [hit.name for hit in ask(sort="name").hits] == ["Aap 2", "egel", "Élan!!", "Zon"]


def test_sorted_by_when_it_was_checked(world, ask):
    world.service("nooit", tier="eigen-kracht")
    world.service("oud", assured_date=date(2020, 1, 1))
    world.service("nieuw", assured_date=date(2026, 1, 1))

    assert slugs(ask(sort="verified")) == ["nieuw", "oud", "nooit"]


def test_sorted_by_distance_from_the_postcode(world, ask):
    for slug, latitude in (("ver", 51.5), ("dichtbij", 52.11)):
        world.place(world.service(slug), f"plek-{slug}", latitude=latitude, longitude=5.0)
    world.service("nergens")

    results = ask(sort="distance", postcode="1234AB")

    assert slugs(results) == ["dichtbij", "ver", "nergens"]
    assert [hit.distance_km for hit in results.hits] == [1.1, 66.7, None]


def test_distance_without_a_place_to_measure_from_is_the_usual_order(world, ask):
    world.service("zwaar", tier="specialistisch")
    world.service("licht", tier="eigen-kracht")

    assert slugs(ask(sort="distance")) == ["licht", "zwaar"]


def test_the_area_of_a_postcode_is_recognized_and_raises_the_rank(world, ask):
    world.service("zuid", service_areas=[world.south], tier="eigen-kracht")
    world.service("noord", service_areas=[world.north])

    results = ask(postcode="1234")

    assert [(found.facet, found.value, found.text) for found in results.recognized] == [("area", "dorp-noord", "1234")]
    assert slugs(results) == ["noord", "zuid"]


def test_a_postcode_of_elsewhere_recognizes_nothing_and_is_told(world, ask):
    world.service("dienst")

    results = ask(postcode="9999ZZ")

    assert (results.total, results.recognized, results.postcode_is_outside) == (1, (), True)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("opvoedhulp in Lelystad", "Lelystad"),
        ("8232 opvoedhulp", "8232"),
        ("opvoedhulp lelystad", "lelystad"),
        ("Huis Lelystad", ""),
        ("opvoedhulp in Dorp", ""),
    ],
)
def test_a_place_of_elsewhere_in_the_words_is_told_unless_something_here_is_called_so(world, ask, text, place):
    world.service("opvoedhulp", name_nl="Opvoedhulp")
    world.service("huis", name_nl="Huis Lelystad") if text == "Huis Lelystad" else None

    assert ask(text).elsewhere == place


def test_pages_follow_each_other_without_gaps_or_doubles(world, ask):
    for number in range(25):
        ages = {"minimum_age": 0} if number % 2 else {}
        world.service(f"dienst-{number}", name_nl="Oppasdienst", **ages)

    pages = [slugs(ask("oppasdienst", page=page, age_months=5)) for page in (1, 2, 3)]

    assert [len(page) for page in pages] == [10, 10, 5]
    assert len({slug for page in pages for slug in page}) == 25


def test_beyond_the_last_page_nothing_is_listed_and_the_total_stays(world, ask):
    world.service("dienst")

    results = ask(page=10**6)

    assert (results.total, results.hits, results.is_past_end) == (1, (), True)


def test_what_was_looked_for_is_marked_in_the_summary_as_safe_html(world, ask):
    world.service("dienst", summary_nl="Hulp <b>bij</b> geldzorgen & schulden.")

    (hit,) = ask("schuld").hits

    assert hit.highlight == "Hulp &lt;b&gt;bij&lt;/b&gt; geldzorgen &amp; <mark>schulden</mark>."


def test_a_missing_translation_shows_dutch_and_says_so(world, ask):
    world.service("beide", name_nl="Slaapuur", name_en="Sleeping hour", tier="eigen-kracht")
    world.service("dutch", name_nl="Waakuur")

    results = ask(lang="en")

    assert [(hit.name, hit.is_in_dutch) for hit in results.hits] == [("Sleeping hour", False), ("Waakuur", True)]
    assert slugs(ask("sleeping", lang="en")) == ["beide"]
    assert slugs(ask("slaapuur", lang="en")) == ["beide"]


def test_a_search_asks_the_database_a_fixed_few_questions(world, ask, django_assert_num_queries):
    for number in range(30):
        world.service(f"dienst-{number}", question_types=[world.sleep], service_areas=[world.north])
    ask("slapen")

    # What changed, the version of the thesaurus, boosts of editors, and vectors that are still to come.
    with django_assert_num_queries(4):
        ask("slapen", page_size=20, areas=("dorp-noord",))


def test_a_list_and_a_card_tell_in_the_same_words_for_which_districts_a_service_is(world, ask):
    region = world.municipality.get_parent()
    world.service("overal", service_areas=[region])
    world.service("noord", service_areas=[world.north])
    world.service("onbekend")

    hits = {hit.slug: hit.where for hit in ask().hits}

    assert hits == {
        service.slug: service_card(service, service.service_areas.all()).where for service in Service.objects.all()
    }
    assert hits["onbekend"] is None
    assert "Streek" in hits["overal"]


def test_a_year_of_birth_is_an_age_today(world, ask):
    world.service("dienst")

    (age,) = [one for one in ask("kind geboren in 2019").recognized if one.facet == "age_months"]

    assert (age.value, age.text) == (str((clock.today().year - 2019) * 12), "2019")
