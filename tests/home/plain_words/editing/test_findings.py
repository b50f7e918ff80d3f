"""What an editor hears of texts whose faults are known."""

import pytest
from django.utils.translation import override
from wagtail.admin.ui.side_panels import ChecksSidePanel

from home.plain_words.editing.content import Content, content_of
from home.plain_words.editing.findings import Finding, findings
from home.plain_words.lexicon import Row, make_lexicon
from sociale_kaart.readability.measure import measure

PUBLIC = make_lexicon((Row(1, "JGZ", "abbreviation", "", "Jeugdgezondheidszorg", "Zorg.", "", ""),), "nl")
INTERNAL = make_lexicon(
    (
        Row(2, "hbo", "abbreviation", "", "hoger beroepsonderwijs", "School.", "", ""),
        Row(3, "keten", "jargon", "", "", "Wie samenwerken.", "", ""),
    ),
    "nl",
)


def page(main: str, lang: str = "nl") -> Content:
    return content_of(f'<html lang="{lang}"><body><nav>Menu XYZ</nav><main><h1>Titel</h1>{main}</main></body></html>')


def found(main: str, lang: str = "nl", dead: tuple[str, ...] = ()) -> dict[str, Finding]:
    content = page(main, lang)
    all_found = findings(content, measure(content.text, lang), PUBLIC, INTERNAL, dead)
    return {finding.kind: finding for finding in all_found}


def test_a_plain_text_has_no_findings():
    assert found("<h2>Slapen</h2><p>Elke baby slaapt anders. Praat zacht en zing een lied.</p>" * 5) == {}


def test_abbreviations_without_meaning_are_named_and_known_ones_are_not():
    finding = found("<p>De JGZ en het SWV werken samen. Het Centrum voor Jeugd en Gezin (CJG) ook.</p>")["abbreviation"]

    assert finding.passages == ("SWV",)


def test_words_of_colleagues_come_with_what_they_mean():
    finding = found("<p>Na het hbo werkt iedereen in de keten.</p>")["hard-word"]

    assert finding.passages == ("hbo: hoger beroepsonderwijs", "keten: Wie samenwerken.")


def test_a_hard_text_says_so_with_its_passages():
    sentence = (
        "Interventies ter bevordering van ouderbetrokkenheid worden contextueel ingebed en cyclisch geëvalueerd "
        "conform de systematiek van handelingsgericht arrangeren en gemeenschappelijke verantwoordelijkheid."
    )
    faults = found(f"<p>{sentence}</p><p>{sentence}</p>")

    assert {"readability", "long-sentence", "long-word", "passive"} <= set(faults)
    assert faults["long-sentence"].passages[0] == sentence[:200]


def test_many_passages_are_counted_and_a_few_shown():
    sentence = "Dit is een zin van precies zestien woorden die dus net iets te lang is voor jou."
    finding = found("".join(f"<p>{sentence} {number}.</p>" for number in range(9)))["long-sentence"]

    assert (len(finding.passages), finding.more) == (5, 4)


def test_pictures_headings_and_links_that_do_not_work():
    faults = found(
        '<h3>Te diep</h3><h2></h2><img src="/a.png"><img src="/b.png" alt=""><p><a>Nergens</a></p>', dead=("/weg/",)
    )

    assert {"heading-order", "empty-heading", "alternative-text", "dead-link"} <= set(faults)
    assert faults["heading-order"].passages == ("Te diep",)
    assert faults["dead-link"].passages == ("Nergens", "/weg/")


def test_the_house_and_other_languages_are_not_the_editors_text():
    content = page(
        '<nav>ABC</nav><article data-as-written><p>DEF <a href="/x/">GHI</a></p></article><p>Eigen '
        '<button class="plain-word" popovertarget="u">JGZ<span class="visually-hidden"> (uitleg)</span></button>'
        '<span popover id="u">MNO</span> tekst</p>'
        '<p lang="en">JKL</p>'
    )

    assert content.text == "Eigen JGZ tekst"
    assert content.links == ()


@pytest.mark.parametrize("html", ["", "<", "<main>", "\x00", "<html lang=''><main><h1>", "<p>" * 3000, "a" * 100_000])
def test_anything_can_be_read(html):
    content = content_of(html)

    assert findings(content, measure(content.text), PUBLIC, INTERNAL, ()) is not None


def test_the_panel_has_a_dutch_title():
    with override("nl"):
        assert str(ChecksSidePanel.title) == "Controles"
