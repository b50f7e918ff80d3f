"""The words before the last number of a range that holds that number too: "t/m", "tot en met", "through"."""

from search.question.sentence import Sentence
from search.question.word_set import WordSet

# Their letters alone: "t/m", "t.m.", "t.e.m." and "tot/met" are written with any marks.
SAID = WordSet.of("tm tem totenmet totenmetde totmet through thru bis uptoandincluding toandincluding")
LONGEST = 6


def is_through(between: tuple[str, ...]) -> bool:
    """
    >>> is_through(("tot", "en", "met")), is_through(("t", "/", "m")), is_through(("tot",))
    (True, True, False)
    """
    return "".join(word for word in between if word.isalnum()) in SAID


def end_of_through(sentence: Sentence, start: int) -> int | None:
    """The place after such words that begin here, None where there are none."""
    places = range(min(start + LONGEST, len(sentence.folded)), start, -1)
    return next((place for place in places if is_through(sentence.folded[start:place])), None)


def follows_through(sentence: Sentence, place: int) -> bool:
    """Whether such words stand right before this place ("t/m 12 jaar")."""
    return any(is_through(sentence.folded[start:place]) for start in range(max(0, place - LONGEST), place))
