"""Editors move services up and down for some questions; it works at once and hides nothing."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.index import freshness
from search.models import Boost, Effect
from search.ranking.weights import EDITORS
from sociale_kaart.models import Concept
from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db


@pytest.fixture
def three(world) -> dict:
    """Three services that a question about "opvoeding" finds alike, by name."""
    return {slug: world.service(slug, name_nl=f"{slug.capitalize()} opvoeding") for slug in ("aap", "beer", "kat")}


def boost(service, words, effect=Effect.FIRST, **fields) -> Boost:
    return Boost.objects.create(service=service, words=words, effect=effect, **fields)


def test_every_effect_has_a_worth_in_the_order_of_the_list():
    worths = [EDITORS[effect] for effect in Effect.values]

    assert len(worths) == len(EDITORS)
    assert worths == sorted(worths, reverse=True)


def test_a_raised_service_comes_first_at_the_next_question(three, ask, monkeypatch):
    assert slugs(ask("opvoeding")) == ["aap", "beer", "kat"]
    monkeypatch.setattr(freshness, "bring_up_to_date", lambda *_: pytest.fail("wrote the index"))

    boost(three["kat"], "opvoeding")

    assert slugs(ask("opvoeding")) == ["kat", "aap", "beer"]


def test_first_and_last_mean_so_even_beside_an_exact_name(three, ask):
    assert slugs(ask("beer opvoeding"))[0] == "beer"

    boost(three["kat"], "opvoeding", Effect.FIRST)
    boost(three["beer"], "opvoeding", Effect.LAST)

    assert slugs(ask("beer opvoeding")) == ["kat", "aap", "beer"]


def test_a_lowered_service_comes_last_and_stays(three, ask):
    boost(three["aap"], "opvoeding", Effect.SLIGHTLY_DOWN)

    assert slugs(ask("opvoeding")) == ["beer", "kat", "aap"]


def test_a_raised_service_is_found_by_words_that_it_lacks(three, ask):
    assert slugs(ask("knutselen")) == []

    boost(three["beer"], "knutselen", Effect.SLIGHTLY_UP)

    found = ask("knutselen")
    assert (found.total, slugs(found)) == (1, ["beer"])


def test_a_lowered_service_is_not_found_by_words_that_it_lacks(three, ask):
    boost(three["beer"], "knutselen", Effect.SLIGHTLY_DOWN)

    assert ask("knutselen").total == 0


def test_a_filter_still_filters_a_raised_service(world, ask):
    away = world.service("weg", service_areas=["dorp-noord"], minimum_age=0, maximum_age=11)
    boost(away, "knutselen")

    assert ask("knutselen", age_months=150).total == 0
    assert ask("knutselen", age_months=5).total == 1


@pytest.mark.parametrize(
    ("line", "question", "is_moved"),
    [
        ("ruzie thuis", "thuis is er altijd ruzie", True),
        ("ruzie thuis", "ruzie op school", False),
        ("Mijn kind wil niet naar bed!", "kind wil niet naar bed", True),
        ("oppassers", "oppasser", True),
        ("blokfluit\n\nknutselen", "KNUTSELEN", True),
        ("knutselen", "knutzelen", True),
        ("أطفال", "أطفال", True),
    ],
)
def test_a_line_counts_for_questions_with_all_its_words(world, three, ask, line, question, is_moved):
    world.service("woorden", name_nl="Woorden", description_nl="Knutselen en knutselwerk.")
    boost(three["kat"], line)

    assert ("kat" in slugs(ask(question))) == is_moved


@pytest.mark.parametrize(
    ("dates", "counts"),
    [
        ({}, True),
        ({"start_date": date(2026, 11, 26), "end_date": date(2026, 11, 26)}, True),
        ({"end_date": date(2026, 11, 25)}, False),
        ({"start_date": date(2026, 11, 27)}, False),
    ],
)
def test_it_counts_on_its_days(three, ask, dates, counts):
    boost(three["kat"], "opvoeding", **dates)

    assert (slugs(ask("opvoeding"))[0] == "kat") == counts


def test_of_another_municipality_nothing_is_moved(world, three, ask):
    boost(world.service("elders", municipality=world.elsewhere), "opvoeding")

    assert slugs(ask("opvoeding")) == ["aap", "beer", "kat"]


def test_a_service_that_is_not_public_is_not_found_by_it(world, ask):
    hidden = world.service("weg", status="ended")
    boost(hidden, "knutselen")

    assert ask("knutselen").total == 0


def test_two_wishes_for_one_service_add_up(three, ask):
    boost(three["kat"], "opvoeding", Effect.UP)
    boost(three["kat"], "opvoeding", Effect.DOWN)

    assert slugs(ask("opvoeding")) == ["aap", "beer", "kat"]


def test_in_a_crisis_nothing_is_moved_down(world, ask):
    Concept.objects.create(slug="zelfdoding", label_nl="Zelfdoding", lay_nl="ik wil dood", crisis="zelfdoding")
    line = world.service("aap", name_nl="Aap hulp als je dood wil")
    world.service("beer", name_nl="Beer hulp als je dood wil")
    boost(line, "ik wil dood", Effect.LAST)

    found = ask("ik wil dood")

    assert found.crisis == "zelfdoding"
    assert slugs(found) == ["aap", "beer"]


def test_other_orders_stay_what_they_are(three, ask):
    boost(three["kat"], "opvoeding")

    assert slugs(ask("opvoeding", sort="name")) == ["aap", "beer", "kat"]


def test_a_question_costs_one_query_for_it_however_many_there_are(three, ask):
    boost(three["kat"], "opvoeding")
    ask("opvoeding")

    def queries() -> list[str]:
        with CaptureQueriesContext(connection) as captured:
            ask("opvoeding")
        return [query["sql"] for query in captured if "search_boost" in query["sql"]]

    assert len(queries()) == 1
    for number in range(20):
        boost(three["aap"], f"woord{number}")
    assert len(queries()) == 1


def test_a_deleted_service_takes_its_wishes_along(three, ask):
    boost(three["kat"], "opvoeding")

    three["kat"].delete()

    assert not Boost.objects.exists()
    assert slugs(ask("opvoeding")) == ["aap", "beer"]
