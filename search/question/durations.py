"""Whether a number with a unit of time says how old somebody is, or how long something lasts."""

from search.question import age_words as say
from search.question.child_words import CHILD
from search.question.measures import Measure
from search.question.sentence import STOPS, Sentence

# Children born earlier rarely live.
VIABLE = 22
# So many months are how long something lasts; more than these are told as an age.
FEW = 9


def is_time(sentence: Sentence, first: Measure, last: Measure, *, is_bounded: bool = False) -> bool:
    """Whether a number with a unit says how long or when; the words that begin a range or limit say neither."""
    if sentence.at(last.last) in say.SO_LONG_UNIT:
        return True
    after = until_comma(sentence.after(last.last, 3))
    if after[:1] and after[0] in say.OLD:
        return False
    if last.unit != "year" and any(word in say.BORN for word in after):
        return False
    before = sentence.before(first.first, 3)
    if before[:1] and (before[0] in CHILD or before[0] in say.ADULTS):
        return False
    near = next((word for word in before if word not in say.ABOUT or word in ("al", "over")), "")
    if near in say.FOR_SO_LONG and not is_bounded and not _says_is_already(sentence, first, last):
        return True
    return any(word in say.SO_LONG for word in after[: 2 if last.unit == "year" else 3])


def until_comma(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[: words.index(",")] if "," in words else words


def _says_is_already(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """ "hij is al 3 jaar en …" is an age, "hij is al 3 jaar ziek" is not."""
    before = sentence.before(first.first, 2)
    following = sentence.at(last.last + 1)
    ends = following in STOPS or following in ("", ",", "en", "maar", ")")
    return before[:1] == ("al",) and before[1:2] in (("is",), ("zijn",)) and ends


def may_be_young_age(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """Weeks and months are more often a time than an age: a child must be near, or nothing else follows."""
    following = sentence.at(last.last + 1)
    if last.unit == "week" and last.value >= VIABLE and _is_birth_after(sentence, first):
        return False
    if following in say.OLD or following in STOPS or following in ("", ",", ")"):
        return True
    if _begins_with_months(sentence, first, last):
        return True
    if any(word in CHILD for word in (*sentence.before(first.first, 4), *sentence.after(last.last, 2))):
        return True
    if any(word in say.BORN for word in sentence.after(last.last, 3)):
        return True
    return any(word in say.SUBJECTS or word in say.AGED for word in sentence.before(first.first, 3))


def _begins_with_months(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """ "18mnd bijten": who types in haste begins with the age; a few months are rather how long something lasts."""
    return (
        last.unit == "month" and first.first == 0 and first.value > FEW and sentence.at(last.last) in say.SHORT_MONTHS
    )


def is_days_old(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """Whether days are somebody's age: "10 dagen oud", "baby van 5 dagen"."""
    if sentence.at(last.last) in say.DAYS_OLD or sentence.at(last.last + 1) in say.DAYS_OLD:
        return True
    following = sentence.at(last.last + 1)
    before = sentence.before(first.first, 3)
    if following not in ("", ",") and following not in STOPS:
        return False
    return before[:1] != () and (
        before[0] in say.AGED or (before[0] == "van" and before[1:2] != () and before[1] in CHILD)
    )


def _is_birth_after(sentence: Sentence, first: Measure) -> bool:
    """ "geboren met 30 weken", "prematuur 32 weken": how long the pregnancy was."""
    before = sentence.before(first.first, 2)
    return any(word in say.BORN or word.startswith(("prematu", "couveuse")) for word in before)


def has_child(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """Whether "een jaar" is how old somebody is."""
    if sentence.at(last.last + 1) in say.OLD:
        return True
    before = sentence.before(first.first, 2)
    return any(word in CHILD for word in before) or before[::-1] in (("hij", "is"), ("ze", "is"), ("zij", "is"))
