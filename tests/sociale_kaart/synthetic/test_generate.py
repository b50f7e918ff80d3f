"""Made-up municipalities: as many services as asked, all different, each of one piece."""

from collections.abc import Iterable
from typing import Any

import pytest
from django.db import DatabaseError

from sociale_kaart.models import Area, Organization, PostalCode, Service
from sociale_kaart.synthetic import generate as generating
from sociale_kaart.synthetic.faults import GenerateError
from sociale_kaart.synthetic.generate import Wish, fill, generate
from sociale_kaart.synthetic.services import ServiceTables

pytestmark = [pytest.mark.usefixtures("topics"), pytest.mark.django_db]
FACTS = ("slug", "name_nl", "summary_nl", "description_nl", "minimum_age", "maximum_age", "tier__slug", "assured_date")


def quiet(*_args: Any) -> None:
    """Nobody looks at the progress."""


def made_up() -> Any:
    return Service.objects.filter(municipality__slug__startswith="synthetisch-")


def facts(services: Iterable[Service]) -> list[tuple]:
    return list(services.order_by("municipality__slug", "slug").values_list(*FACTS, "organization__slug"))


def test_there_are_as_many_services_as_asked_over_as_many_municipalities():
    made = generate(Wish(count=700, municipalities=3), quiet)

    assert made == made_up().count() == 700
    assert Area.objects.filter(slug__startswith="synthetisch-", kind="municipality").count() == 3


def test_the_same_seed_gives_the_same_services_and_another_seed_others():
    generate(Wish(count=60, seed=7), quiet)
    first = facts(made_up())
    for model in (Service, Organization):
        model.objects.filter(municipality__slug__startswith="synthetisch-").delete()
    generate(Wish(count=60, seed=7), quiet)
    again = facts(made_up())
    fill(Area.objects.get(slug="synthetisch-groningen"), 120, seed=8)

    assert first == again
    assert len({text for _slug, _name, _summary, text, *_rest in facts(made_up())}) == 120


def test_services_differ_in_text_age_topic_area_and_form():
    generate(Wish(count=1_500, municipalities=1), quiet)
    services = made_up()

    def different(field: str) -> int:
        return services.order_by().values(field).distinct().count()

    assert different("description_nl") == 1_500
    assert different("name_nl") > 1_200
    assert different("minimum_age") > 15
    assert different("question_types") == 29
    assert different("service_areas") > 20
    assert different("tier") == 4
    assert different("access_route") == 7
    assert different("audiences") == 3


def test_each_service_is_whole_and_its_parts_agree():
    generate(Wish(count=250, municipalities=1), quiet)
    municipality = Area.objects.get(slug="synthetisch-groningen")
    around = {municipality, *municipality.get_ancestors(), *municipality.get_descendants()}

    for service in made_up().prefetch_related("question_types", "service_areas", "concepts"):
        service.full_clean()
        assert service.main_question_type in service.question_types.all()
        assert set(service.service_areas.all()) <= around
        for concept in service.concepts.all():
            assert (
                concept.minimum_age is None or service.minimum_age is None or service.minimum_age >= concept.minimum_age
            )
            assert set(service.question_types.all()) <= set(concept.question_types.all())
        assert "{" not in f"{service.name_nl}{service.summary_nl}{service.description_nl}"


def test_what_is_made_up_says_so():
    generate(Wish(count=30), quiet)

    municipality = Area.objects.get(slug="synthetisch-groningen")
    assert municipality.is_fictional
    assert all(area.is_fictional for area in municipality.get_descendants())
    assert all(service.editor_note.startswith("Verzonnen") for service in made_up())


def test_each_district_has_its_wijkteam_as_first_contact():
    generate(Wish(count=300, municipalities=1), quiet)

    districts = Area.objects.districts_of(Area.objects.get(slug="synthetisch-groningen"))
    teams = made_up().filter(is_first_contact=True)
    assert {area for team in teams for area in team.service_areas.all()} == set(districts)


def test_the_areas_are_a_sound_tree():
    generate(Wish(count=300, municipalities=3), quiet)

    assert [list(found) for found in Area.find_problems()] == [[], [], [], [], []]


def test_a_postcode_of_a_real_municipality_stays_with_it(almere):
    generate(Wish(count=20, municipalities=2), quiet)

    assert Area.objects.filter(slug="synthetisch-almere").exists()
    assert PostalCode.objects.get(code="1324").area.is_descendant_of(almere)


def test_a_run_that_was_broken_off_leaves_whole_municipalities_and_can_go_on(monkeypatch):
    broken = iter(range(2))
    write = ServiceTables.write

    def fail_in_the_second(self: ServiceTables) -> None:
        write(self)
        if next(broken):
            raise DatabaseError("disk full")

    monkeypatch.setattr(ServiceTables, "write", fail_in_the_second)
    with pytest.raises(DatabaseError):
        generate(Wish(count=300, municipalities=3), quiet)
    there = Area.objects.filter(kind="municipality", slug__startswith="synth").values_list("slug", flat=True)
    assert list(there) == ["synthetisch-groningen"]
    before = facts(made_up())
    monkeypatch.setattr(ServiceTables, "write", write)
    generate(Wish(count=300, municipalities=3), quiet)

    assert made_up().count() == 300
    assert set(before) <= set(facts(made_up()))
    assert generate(Wish(count=300, municipalities=3), quiet) == 0


def test_a_made_up_municipality_is_filled_until_it_shows_so_many(lagewaard):
    shown = Service.objects.findable(generating.clock.today()).filter(municipality=lagewaard)
    before = shown.count()

    assert fill(lagewaard, before + 40, seed=1) == 40
    assert fill(lagewaard, before + 40, seed=1) == 0
    assert fill(lagewaard, before + 60, seed=1) == 20
    assert shown.count() == before + 60


def test_nothing_is_added_to_a_real_municipality(almere):
    with pytest.raises(GenerateError, match="not a made-up municipality"):
        fill(almere, 10_000, seed=1)


def test_another_seed_does_not_mix_with_what_is_there():
    generate(Wish(count=20, seed=1), quiet)

    with pytest.raises(GenerateError, match="another seed"):
        generate(Wish(count=40, seed=2), quiet)
    assert made_up().count() == 20


@pytest.mark.parametrize(
    "wish",
    [
        {"count": 0},
        {"count": -5},
        {"count": 1_000_001},
        {"count": 5, "seed": -1},
        {"count": 5, "seed": 2**40},
        {"count": 5, "municipalities": 0},
        {"count": 5, "municipalities": 6},
        {"count": 1_000, "municipalities": 343},
    ],
)
def test_a_wish_that_cannot_be_is_refused(wish):
    with pytest.raises(GenerateError):
        Wish(**wish)
