"""Whether words that are the name of a place name it here: "in haven" does, "in de haven" does not."""

from collections.abc import Container

from search.question.place_words import (
    BARE,
    CUES,
    EVERYDAY,
    HOUSES,
    LIVING,
    MOVED,
    NEAR,
    NOT_AFTER,
    NOT_AFTER_BARE,
    NOT_AFTER_FIRST,
    NOT_BEFORE,
    OUTSIDE,
    PLACE_ENDINGS,
)
from search.question.sentence import STOPS, Sentence

ARTICLES = ("de", "het", "een", "van")
MOST_WORDS_OF_BARE = 4


def names_place(sentence: Sentence, own_words: Container[str], first: int, last: int) -> bool:
    """Whether these words name a place here, and are not just words; `own_words` are those of the town's own name.

    >>> names_place(Sentence.of("zwemles in Haven"), (), 2, 2), names_place(Sentence.of("in de haven"), (), 2, 2)
    (True, False)
    """
    said = [word for word in sentence.folded[first : last + 1] if word not in ("de", "het", "-")]
    further, before = _before(sentence, first)
    after, is_led = sentence.at(last + 1), _is_led(further, before)
    if after in NOT_AFTER or (before in NOT_BEFORE and not is_led):
        return False
    if any(word in own_words for word in said) or before in own_words:
        return True
    if len(said) > 1 or said[0].endswith(PLACE_ENDINGS):
        return True
    if after == "voor" and said[0] in HOUSES:
        return False
    if before in LIVING and said[0] in OUTSIDE and after in ARTICLES:
        return False
    if is_led or before in CUES:
        return _is_cued(sentence, first, said[0])
    return _is_bare(sentence, first, last, said[0])


def _is_cued(sentence: Sentence, first: int, word: str) -> bool:
    """ "in haven" names a place, "in de haven" only where the place itself is called so."""
    has_article = sentence.at(first - 1) in ("de", "het")
    return not (has_article and word in EVERYDAY and word not in ("centrum",))


def _is_led(further: str, before: str) -> bool:
    """ "in de buurt van", "verhuisd naar": two words that only together tell that a place follows."""
    return (before == "van" and further in NEAR) or (before == "naar" and further in MOVED)


def _before(sentence: Sentence, first: int) -> tuple[str, str]:
    """The two words before a name, its article left out."""
    place = first - 1
    while sentence.at(place) in ("de", "het", "-", "("):
        place -= 1
    return sentence.at(place - 1), sentence.at(place)


def _is_bare(sentence: Sentence, first: int, last: int, word: str) -> bool:
    """Without anything that leads to it: at the end or the beginning, or with a capital."""
    after = sentence.at(last + 1)
    if after in NOT_AFTER_BARE:
        return False
    is_last = (after == "" or after in STOPS or after in (",", ")")) and sentence.at(first - 1) not in ARTICLES
    is_first = after not in NOT_AFTER_FIRST and all(word.is_mark for word in sentence.words[:first])
    # "noord opvang", in as few words as people type names of places bare.
    is_first = is_first and len(sentence.words) <= MOST_WORDS_OF_BARE
    if word in EVERYDAY:
        return (is_last or is_first) and word in BARE
    return is_last or is_first or (first > 0 and sentence.said(last, last)[:1].isupper())
