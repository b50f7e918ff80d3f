"""What the page says of a place that the question names and that lies outside the municipality."""

from collections.abc import Iterable

from search.engines.protocol import Candidate
from search.question.understanding import Understanding
from search.question.words import words


def place_elsewhere(understanding: Understanding, shown: Iterable[Candidate]) -> str:
    """The place outside the municipality that was named; none where it is but part of the name of what was found."""
    found = understanding.elsewhere
    if found is None or understanding.crisis:
        return ""
    said = set(words(found.text))
    if not found.is_led and any(said.issubset(words(one.payload["name"])) for one in shown):
        return ""
    return found.text
