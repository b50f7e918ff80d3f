"""What is shown of the part of a page that answers a question: its own sentences, and a link to that part."""

import pytest

from search.dense.sections import Section
from search.results.section_answers import EXCERPT, section_answer

URL = "/informatie/slapen/"


def answer(block="7a", heading="Wat is normaal?", text="Elk kind wordt wakker.", **more):
    return section_answer("Slapen", URL, Section(block, heading, text), "Dorp", **more)


def test_the_link_leads_to_the_part():
    assert answer().url == f"{URL}#deel-7a"


def test_what_stands_above_the_first_heading_is_the_page_itself():
    found = answer(block="", heading="")

    assert (found.heading, found.url) == ("Slapen", URL)


def test_the_words_are_those_of_the_page_filled_in_for_the_site():
    found = answer(heading="Hulp in {gemeente}", text="In {gemeente} kan  dat.\nOok 's avonds.")

    assert (found.heading, found.excerpt) == ("Hulp in Dorp", "In Dorp kan dat. Ook 's avonds.")


@pytest.mark.parametrize("text", ["Een korte zin. " * 100, "woord " * 400, "x" * 5000])
def test_a_long_part_is_cut(text):
    found = answer(text=text)

    assert 0 < len(found.excerpt) <= EXCERPT + 2


def test_a_cut_falls_between_sentences():
    text = "Een korte zin over slapen. " * 100

    assert answer(text=text).excerpt.endswith("slapen.")


@pytest.mark.parametrize("text", ["", "  \n "])
def test_a_part_without_words_answers_nothing(text):
    assert answer(text=text) is None
