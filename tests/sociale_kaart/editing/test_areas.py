"""Areas lie in each other, and the admin keeps the tree whole."""

import json

import pytest

from sociale_kaart.models import Area, Service
from tests.sociale_kaart.editing.forms import add, address, edit, errors_of


def problems() -> tuple:
    return tuple(map(tuple, Area.find_problems()))


def test_an_area_is_added_under_what_it_lies_in(admin, municipality, district):
    data = {"name": "West", "slug": "duinstad-west", "kind": "stadsdeel", "parent": municipality.pk}

    assert errors_of(add(admin, Area, **data)) == {}

    assert Area.objects.get(slug="duinstad-west").get_parent() == municipality
    assert not any(problems())


def test_a_country_lies_in_nothing(admin, country):
    assert errors_of(add(admin, Area, name="België", slug="belgie", kind="country", parent="")) == {}
    assert Area.objects.get(slug="belgie").depth == 1


def test_an_area_is_moved_with_what_lies_in_it(admin, country, municipality, district):
    region = country.add_child(kind="region", slug="duinstreek", name="Duinstreek")

    assert errors_of(edit(admin, municipality, parent=region.pk, name="Duinstad aan Zee")) == {}

    municipality.refresh_from_db()
    district.refresh_from_db()
    assert municipality.get_parent() == region
    assert municipality.name == "Duinstad aan Zee"
    assert district.get_parent() == municipality
    assert not any(problems())


@pytest.mark.parametrize("parent", ["itself", "its part", "nothing", "a lower kind", "nonsense"])
def test_a_place_that_cannot_be_is_refused(admin, municipality, district, neighbour, parent):
    lower = neighbour.add_child(kind="wijk", slug="wijk", name="Wijk")
    chosen = {"itself": municipality.pk, "its part": district.pk, "nothing": "", "a lower kind": lower.pk}

    errors = errors_of(edit(admin, municipality, parent=chosen.get(parent, "xx"), name="Anders"))

    assert "parent" in errors
    municipality.refresh_from_db()
    assert (municipality.name, municipality.depth) == ("Duinstad", 2)
    assert not any(problems())


def test_an_area_cannot_become_smaller_than_its_parts(admin, country, municipality, district):
    assert "parent" in errors_of(edit(admin, municipality, kind="wijk"))


POLYGON = {"type": "Polygon", "coordinates": [[[5, 52], [6, 52], [6, 53], [5, 52]]]}


@pytest.mark.parametrize(
    "outline",
    [
        "geen json",
        "[]",
        '"x"',
        '{"type": "Point", "coordinates": [5, 52]}',
        '{"type": "Polygon", "coordinates": [[[5, 52], [6, 52]]]}',
        '{"type": "Polygon", "coordinates": [[[5, 152], [6, 52], [6, 53], [5, 152]]]}',
        '{"type": "Polygon", "coordinates": [[["a", 52], [6, 52], [6, 53], ["a", 52]]]}',
        '{"type": "MultiPolygon", "coordinates": []}',
        "[" * 3000,
    ],
)
def test_an_outline_that_the_map_cannot_draw_is_refused(admin, district, outline):
    assert "outline" in errors_of(edit(admin, district, outline=outline))


def test_an_outline_is_kept(admin, district):
    assert errors_of(edit(admin, district, outline=json.dumps(POLYGON))) == {}
    district.refresh_from_db()
    assert district.outline == POLYGON


@pytest.mark.parametrize("changes", [{"slug": "elders"}, {"cbs_code": "x" * 50}, {"cbs_year": "20260"}])
def test_a_wrong_fact_is_a_message(admin, district, neighbour, changes):
    assert list(errors_of(edit(admin, district, **changes))) == list(changes)


def test_the_list_shows_the_tree(admin, municipality, district):
    page = admin.get(address(Area, "list")).content.decode()

    assert page.index("Nederland") < page.index("\u2003Duinstad") < page.index("\u2003\u2003Oost")


def test_an_area_that_is_needed_is_not_deleted(admin, municipality, district, service: Service):
    service.service_areas.set([district])
    service.save()
    for area in (municipality, district):
        answer = admin.post(address(Area, "delete", area.pk), follow=True)
        assert "“" in str(list(answer.context["messages"])[0])
    assert Area.objects.filter(pk__in=[municipality.pk, district.pk]).count() == 2
