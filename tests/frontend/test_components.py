"""The components of the look, each with the arguments that its head names."""

import re

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.template.loader import render_to_string

from portal.style_guide.examples import BARE_SERVICE, EXAMPLES, SERVICE, frame

COMPONENTS = settings.BASE_DIR / "templates" / "components"
NAMES = sorted(path.stem for path in COMPONENTS.glob("*.html"))
CASES = [(name, place) for name, cases in EXAMPLES.items() for place in range(len(cases))]


def render(name: str, arguments: dict, lang: str = "nl") -> str:
    return render_to_string(f"components/{name}.html", {"frame": frame(lang)} | arguments)


def test_every_component_has_an_example():
    assert sorted(EXAMPLES) == NAMES


@pytest.mark.parametrize(("name", "place"), CASES)
def test_a_component_renders_well_formed(name, place):
    html = render(name, EXAMPLES[name][place])

    assert html.strip()
    for tag in ("a", "p", "li", "ul", "div", "section", "nav", "details", "summary", "span", "svg", "article"):
        assert len(re.findall(rf"<{tag}[ >]", html)) == html.count(f"</{tag}>"), tag
    assert "{%" not in html and "{{" not in html  # noqa: PT018


@pytest.mark.parametrize(("name", "place"), CASES)
def test_a_component_has_nothing_that_the_content_policy_forbids(name, place):
    html = render(name, EXAMPLES[name][place])

    assert not re.search(r"""\sstyle=|<style|<script|\son[a-z]+=|javascript:""", html)


@pytest.mark.parametrize("name", NAMES)
def test_a_component_says_what_it_wants(name):
    head = (COMPONENTS / f"{name}.html").read_text()

    assert '{% comment "text/markdown" %}' in head
    assert len(head.splitlines()) <= 80


def test_a_card_carries_its_slug_and_marks_what_was_looked_for():
    card = BeautifulSoup(render("service_card", {"service": SERVICE}), "html.parser")

    assert card.article["data-service"] == "consultatiebureau"
    assert card.mark.get_text() == "baby"
    assert card.select(".service-card__unknown") == []


def test_a_card_says_all_that_is_not_known():
    card = BeautifulSoup(render("service_card", {"service": BARE_SERVICE}), "html.parser")

    words = card.select_one(".service-card__unknown").get_text()
    # The order of the card: age, place, way in.
    assert words.count(",") + words.count("،") == 2
    assert card.select_one(".service-card__link")["lang"] == "nl"


def test_what_is_typed_is_escaped():
    html = render("did_you_mean", {"corrected": "<b>", "typed": "<script>", "typed_url": '"><script>'})

    assert "<script>" not in html
    assert "<b>" not in html


def test_a_number_that_cannot_be_dialled_is_text():
    lines = BeautifulSoup(render("crisis_block", {"crisis": frame().crisis}), "html.parser").select("li")

    assert [bool(line.a) for line in lines] == [True, True, False]


def test_coordinates_have_a_decimal_point_in_every_language(settings):
    settings.LANGUAGE_CODE = "nl"

    assert 'x="50.5"' in render("district_map", EXAMPLES["district_map"][0])


def test_the_map_drawing_is_not_read_out_and_not_in_the_tab_order():
    drawing = BeautifulSoup(render("district_map", EXAMPLES["district_map"][0]), "html.parser").svg

    assert drawing["aria-hidden"] == "true"
    assert all(link["tabindex"] == "-1" for link in drawing.select("a"))
