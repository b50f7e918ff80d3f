"""Pages in other languages: what is only in Dutch is marked and said."""

from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, main_of

NOTICE = "Some of this text exists only in Dutch."


def test_text_that_exists_in_english_is_shown_in_english(client, city):
    make.service(city, "hulp", name_nl="Hulp", name_en="Help", summary_nl="Kort.", summary_en="Short.")

    page = main_of(client.get("/en/verwijswijzer/hulp/"))

    assert "<h1>Help</h1>" in page
    assert "Short." in page
    assert "Kort." not in page
    assert NOTICE not in page


def test_text_that_is_only_in_dutch_is_marked_and_said(client, city):
    make.service(city, "hulp", name_nl="Hulp", name_en="Help", description_nl="Alleen in het Nederlands.")

    page = client.get("/en/verwijswijzer/hulp/")

    assert '<p lang="nl" dir="ltr">Alleen in het Nederlands.</p>' in main_of(page)
    assert NOTICE in main_of(page)
    assert "/verwijswijzer/hulp/" in links(page)


def test_dutch_page_says_nothing_of_languages(client, city):
    make.service(city, "hulp", description_nl="Tekst.")

    page = main_of(client.get("/verwijswijzer/hulp/"))

    assert "<p>Tekst.</p>" in page
    assert 'hreflang="nl"' not in page


def test_arabic_page_runs_from_right_to_left_with_dutch_words_marked(client, city):
    make.service(city, "hulp", name_nl="Hulp", description_nl="Tekst.")

    page = client.get("/ar/verwijswijzer/hulp/").content.decode()

    assert 'lang="ar" dir="rtl"' in page
    assert '<h1 lang="nl" dir="ltr">Hulp</h1>' in page


def test_terms_follow_the_language_of_the_page(client, city):
    make.service(city, "hulp", access_route=make.access_route(label_nl="Zelf heen", label_en="Walk in"))

    assert "Walk in" in main_of(client.get("/en/verwijswijzer/hulp/"))
    assert "Zelf heen" in main_of(client.get("/verwijswijzer/hulp/"))
