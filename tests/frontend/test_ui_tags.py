"""The small tags that templates call."""

import pytest
from django.template import Context, Template

from home.templatetags import ui
from search.results.values import Label


def render(source: str, **values: object) -> str:
    return Template(source).render(Context(values))


def test_an_icon_is_decoration():
    html = render('{% icon "phone" "small" %}')

    assert 'class="icon icon--small"' in html
    assert 'aria-hidden="true"' in html
    assert "icons.svg#phone" in html


@pytest.mark.parametrize(("name", "turns"), [("arrow-right", True), ("chevron-left", True), ("arrow-up", False)])
def test_icons_along_the_line_turn_around_in_arabic(name, turns):
    assert ("icon--directional" in ui.icon(name)) is turns


def test_an_icons_name_is_escaped():
    assert "<script" not in ui.icon('"><script>')


@pytest.mark.parametrize(("order", "place"), [(1, 6), (4, 45), (0, 6), (9, 45)])
def test_the_point_stands_on_its_step(order, place):
    html = ui.tier_steps(order)

    assert f'class="tier-badge__point" cx="{place}"' in html
    assert html.count("tier-badge__dot") == 3


def test_a_way_in_that_editors_add_has_an_icon():
    assert ui.access_icon(Label("met-een-toverwoord", "Met een toverwoord")) == "key"


def test_a_way_in_is_open_because_editors_say_so_whatever_its_slug():
    assert ui.access_icon(Label("inloop", "Loop binnen", is_open=True)) == "door-enter"
    assert ui.access_icon(Label("vrij-toegankelijk", "Niet meer vrij")) == "key"


@pytest.mark.parametrize(
    ("brand", "language", "font"),
    [
        ("okepunt", "nl", "commissioner-latin"),
        ("okepunt", "ar", "vazirmatn-arabic"),
        ("lagewaard", "nl", "bitter-latin"),
        ("lagewaard", "ar", "vazirmatn-arabic"),
        ("", "", "commissioner-latin"),
    ],
)
def test_the_font_asked_for_early_is_the_pages(brand, language, font):
    assert ui.text_font(brand, language) == f"/static/fonts/{font}-wght-normal.woff2"


def test_the_point_grows_with_the_child():
    sizes = [ui.age_point(place) for place in range(9)]

    assert len(set(sizes)) == 9
    assert ui.age_point(20) == sizes[-1]
