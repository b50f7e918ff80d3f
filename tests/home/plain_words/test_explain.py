"""Where in a page words become buttons, and that nothing else of the page changes."""

import re

import pytest
from bs4 import BeautifulSoup

from home.plain_words.explain import explain
from home.plain_words.lexicon import Row, make_lexicon
from home.plain_words.walk import change_texts

LEXICON = make_lexicon(
    (
        Row(1, "JGZ", "abbreviation", "", "Jeugd<b>", "Zorg voor 'alle' kinderen.", "", ""),
        Row(2, "jeugdhulp", "jargon", "", "", "Hulp & steun.", "", ""),
    ),
    "nl",
)


def buttons(html: str, language: str = "nl") -> list[str]:
    soup = BeautifulSoup(explain(html, language, LEXICON), "html.parser")
    return [button.find(string=True) for button in soup.select("button.plain-word")]


def test_only_the_first_use_of_a_word_is_a_button():
    assert buttons("<p>JGZ en jeugdhulp.</p><p>De JGZ en Jeugdhulp.</p>") == ["JGZ", "jeugdhulp"]


@pytest.mark.parametrize(
    "name", ["h1", "h2", "h6", "a", "button", "summary", "label", "nav", "form", "script", "style", "textarea",
             "cite", "svg", "code", "dt", "option"]
)  # fmt: skip
def test_where_a_button_may_not_stand_the_next_use_is_explained(name):
    html = f"<div><{name}>JGZ <b>JGZ</b></{name}><p>De JGZ</p></div>"

    changed = explain(html, "nl", LEXICON)

    assert "words-here" not in changed
    assert changed.startswith(f"<div><{name}>JGZ <b>JGZ</b></{name}><p>De <button")


@pytest.mark.parametrize(
    ("html", "is_listed"),
    [
        ("<h1>JGZ Almere</h1><p>Hulp</p>", True),
        ("<a href='/x/'>JGZ</a>", True),
        ("<article data-as-written><p>JGZ</p></article>", True),
        ("<p><bdi>JGZ-professional</bdi></p>", False),
        ("<h1>JGZ</h1><p>De JGZ</p>", False),
        ("<h1>Jeugdhulp</h1>", False),
        ("<select><option>JGZ</option></select><script>JGZ</script>", False),
        ('<dl data-as-written="explained"><dt>JGZ</dt></dl>', False),
    ],
)
def test_an_abbreviation_that_no_button_explains_is_explained_at_the_end(html, is_listed):
    soup = BeautifulSoup(explain(html, "nl", LEXICON), "html.parser")

    terms = [term.get_text() for term in soup.select(".words-here dt")]
    assert terms == (["JGZ"] if is_listed else [])
    assert ("Zorg voor" in soup.get_text()) is (is_listed or bool(soup.select("button")))


def test_what_is_marked_stays_as_written():
    assert buttons('<article data-as-written><p>JGZ</p></article><p lang="nl">jeugdhulp</p>') == ["jeugdhulp"]


def test_the_language_of_a_piece_decides():
    html = '<p>The jeugdhulp and JGZ</p><p lang="nl" dir="auto">Over jeugdhulp</p>'
    soup = BeautifulSoup(explain(html, "en", LEXICON), "html.parser")

    found = soup.select("button.plain-word")

    assert [button.parent.get("lang") for button in found] == [None, "nl"]
    assert found[1].select_one(".visually-hidden")["lang"] == "en"
    assert soup.select("[popover]")[1]["lang"] == "en"


def test_markup_comes_through_unharmed():
    html = (
        '<!-- JGZ --><!doctype html><p title="JGZ > jeugdhulp" data-x=\'JGZ\'>a &lt; b &amp; c<br>1 < 2 <img alt="JGZ">'
        "<script>if (a < b) { JGZ() }</script><svg><path d='M0 0'/></svg><unknown-tag>x</unknown-tag></p></div><p"
    )

    assert explain(html, "nl", LEXICON) == html


@pytest.mark.parametrize(
    "html", ["", "<", "<<>>", "</p></p>", "<p>" * 500, "<a <b", '<a href="', "<!--", "<script>JGZ"]
)
def test_broken_markup_stays_what_it_was(html):
    assert explain(html, "nl", LEXICON) == html


def test_every_text_is_handed_over_once_with_its_language():
    seen: list[tuple[str, str]] = []

    change_texts('<p>een<em lang="en-GB">two</em>drie</p>', "nl", lambda text, lang: seen.append((text, lang)) or text)

    assert seen == [("een", "nl"), ("two", "en"), ("drie", "nl")]


def test_a_button_opens_its_meaning_and_names_itself():
    soup = BeautifulSoup(explain("<p>De JGZ helpt.</p>", "nl", LEXICON), "html.parser")
    button, meaning = soup.button, soup.select_one("[popover]")

    assert button["type"] == "button"
    assert button["popovertarget"] == meaning["id"]
    assert re.fullmatch(r"JGZ \(.+\?\)", button.get_text())
    assert button.find_next_sibling() is meaning
    assert meaning.a["href"] == "/begrippen/#woord-jgz"
    assert soup.p.get_text().startswith("De JGZ")


def test_what_editors_write_is_escaped():
    html = explain("<p>JGZ</p>", "nl", LEXICON)

    assert "Jeugd&lt;b&gt;" in html
    assert "Jeugd<b>" not in html


def test_a_meaning_in_dutch_says_so_on_a_page_from_right_to_left():
    lexicon = make_lexicon((Row(1, "JGZ", "abbreviation", "", "Zorg", "Zorg.", "", ""),), "ar")
    meaning = BeautifulSoup(explain("<p>JGZ</p>", "ar", lexicon), "html.parser").select_one("[popover]")

    assert meaning["dir"] == "rtl"
    assert [part.get("lang") for part in meaning.select("span")] == ["nl", "nl", "nl"]


def test_a_long_page_takes_little_time():
    html = "<div>" + "<p>Veel tekst over hulp, van wie dan ook en voor <b>iedereen</b>.</p>" * 5000 + "<p>JGZ</p></div>"

    assert len(explain(html, "nl", LEXICON)) > len(html)
