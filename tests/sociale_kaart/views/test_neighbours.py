"""What a service page offers when this is not enough, or too much."""

from sociale_kaart.models import AgeBasis, ServiceStatus
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, parts


def sides(client, slug: str) -> dict[str, str]:
    return parts(client.get(f"/verwijswijzer/{slug}/"), "data-neighbours")


def test_lighter_and_heavier_services_share_a_question(client, city):
    sleep, school = make.question_type("slapen"), make.question_type("school")
    make.service(city, "midden", order=2, question_types=[sleep])
    make.service(city, "lichter", order=1, question_types=[sleep])
    make.service(city, "zwaarder", order=3, question_types=[sleep, school])
    make.service(city, "andere-vraag", order=3, question_types=[school])
    make.service(city, "even-zwaar", order=2, question_types=[sleep])

    found = sides(client, "midden")

    assert "Lichter" in found["lighter"]
    assert "Zwaarder" in found["heavier"]
    assert not [name for name in ("Andere vraag", "Even zwaar") if name in "".join(found.values())]


def test_neighbours_are_for_the_same_ages_and_area(client, city):
    sleep = make.question_type("slapen")
    north, south = make.district(city, "noord", "Noord"), make.district(city, "zuid", "Zuid")
    baby = {"age_basis": AgeBasis.STATED, "minimum_age": 0, "maximum_age": 11}
    teen = {"age_basis": AgeBasis.STATED, "minimum_age": 144, "maximum_age": 215}
    make.service(city, "midden", question_types=[sleep], service_areas=[north], **baby)
    make.service(city, "tiener", order=3, question_types=[sleep], **teen)
    make.service(city, "zuid-alleen", order=3, question_types=[sleep], service_areas=[south], **baby)
    make.service(city, "hele-stad", order=3, question_types=[sleep], service_areas=[city], **baby)

    heavier = sides(client, "midden")["heavier"]

    assert "Hele stad" in heavier
    assert "Tiener" not in heavier
    assert "Zuid alleen" not in heavier


def test_at_most_three_on_a_side_those_that_share_most_first(client, city):
    sleep, school = make.question_type("slapen"), make.question_type("school")
    make.service(city, "midden", question_types=[sleep, school])
    for number in range(5):
        make.service(city, f"aa-{number}", order=4, question_types=[sleep])
    make.service(city, "zz-beide", order=4, question_types=[sleep, school])

    heavier = sides(client, "midden")["heavier"]

    assert heavier.index("Zz beide") < heavier.index("Aa 0")
    assert heavier.count("Aa ") == 2


def test_only_what_stands_in_results_is_offered(client, city, other_city):
    sleep = make.question_type("slapen")
    make.service(city, "midden", question_types=[sleep])
    make.service(city, "dicht", order=3, question_types=[sleep], status=ServiceStatus.TEMPORARILY_CLOSED)
    make.service(city, "voorbij", order=3, question_types=[sleep], status=ServiceStatus.ENDED)
    make.service(city, "concept", order=3, question_types=[sleep], live=False)
    make.service(other_city, "elders", order=3, question_types=[sleep])

    found = "".join(sides(client, "midden").values())

    assert not [name for name in ("Dicht", "Voorbij", "Concept", "Elders") if name in found]


def test_a_side_without_services_says_so_with_a_way_on(client, city):
    make.service(city, "alleen")

    page = client.get("/en/verwijswijzer/alleen/")

    found = parts(page, "data-neighbours")
    assert "do not know anything lighter" in found["lighter"]
    assert "do not know anything heavier" in found["heavier"]
    assert "/en/wijken/waterstad/" in links(page)


def test_service_named_instead_is_told_once(client, city):
    sleep = make.question_type("slapen")
    other = make.service(city, "daarheen", order=3, question_types=[sleep])
    make.service(city, "midden", question_types=[sleep], instead=[other])

    page = client.get("/verwijswijzer/midden/")

    assert "Daarheen" in parts(page, "data-answer")["not-for"]
    assert "Daarheen" not in parts(page, "data-neighbours")["heavier"]
