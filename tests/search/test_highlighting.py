"""Words that were looked for are marked where they say why a text was found."""

from search.question.languages import DUTCH
from search.question.words import stem
from search.results.highlighting import highlighted


def test_a_word_that_says_nothing_by_itself_is_not_marked():
    wanted = {stem(word, DUTCH) for word in ("slaapt", "niet")}

    assert highlighted("Als slapen thuis niet kan.", wanted, DUTCH) == "Als <mark>slapen</mark> thuis niet kan."
    assert highlighted("Als het thuis niet kan.", wanted, DUTCH) is None
