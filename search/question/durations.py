"""Whether a number with a unit of time says how old somebody is, or how long something lasts."""

from search.question import age_words as say
from search.question.child_words import CHILD
from search.question.measures import Measure
from search.question.sentence import STOPS, Sentence
from search.question.young_matters import is_of_the_young

# Children born earlier rarely live.
VIABLE = 22
# So many months are how long something lasts; more than these are told as an age.
FEW = 9
SCHOOL = ("school", "szko", "школ")
ARTICLES = ("de", "het", "een", "the", "a")


def is_time(sentence: Sentence, first: Measure, last: Measure, *, is_bounded: bool = False) -> bool:
    """Whether a number with a unit says how long or when; the words that begin a range or limit say neither."""
    if sentence.at(last.last) in say.SO_LONG_UNIT:
        return True
    after = tuple(word for word in until_comma(sentence.after(last.last, 4)) if word not in ARTICLES)
    if sentence.at(last.last) in say.AGE_UNIT:
        return any(word in say.ANNIVERSARIES for word in after[:1])
    if after[:1] and after[0] in say.OLD:
        return False
    if last.unit != "year" and any(word in say.BORN for word in after):
        return False
    before = sentence.before(first.first, 3)
    who = before[1:2] if before[:1] == ("van",) else before[:1]
    if any(word in CHILD or word in say.ADULTS for word in who):
        return False
    if _is_since(after) or _is_of_what_lasts(before) or _is_stay(before):
        return True
    if last.unit == "year" and any(word in say.AROUND for word in before[:2]):
        return False
    near = next((word for word in before if word not in say.ABOUT or word in ("al", "over")), "")
    if near in say.FOR_SO_LONG and not is_bounded and not _says_is_already(sentence, first, last):
        return True
    if after[:1] and after[0] in say.SINCE_THEN:
        after = after[2:]
    return any(word in say.SO_LONG for word in after[: 2 if last.unit == "year" else 3])


def _is_since(after: tuple[str, ...]) -> bool:
    """ "2 jaar na de scheiding", but "7 jaar na school" is who goes somewhere after school."""
    return after[:1] != () and after[0] in say.SINCE_THEN and not "".join(after[1:2]).startswith(SCHOOL)


def _is_of_what_lasts(before: tuple[str, ...]) -> bool:
    """ "een wachtlijst van 8 maanden"."""
    return before[:1] == ("van",) and any(word in say.LASTING or word in say.SO_LONG for word in before[1:2])


def _is_stay(before: tuple[str, ...]) -> bool:
    return before[:1] != () and before[0] in say.HERE and any(word in say.STAYING for word in before[1:])


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
    before = sentence.before(first.first, 1)
    if is_born_after(sentence, first, last) or any(word in say.AT_LEAST_OR_MOST for word in before):
        return False
    if following in say.OLD or following in STOPS or following in ("", ",", ")"):
        return True
    if _begins_with_age(sentence, first, last):
        return True
    if any(word in CHILD for word in (*sentence.before(first.first, 4), *sentence.after(last.last, 2))):
        return True
    if any(word in say.BORN for word in sentence.after(last.last, 3)):
        return True
    return any(word in say.SUBJECTS or word in say.AGED for word in sentence.before(first.first, 3))


def _begins_with_age(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """ "18mnd bijten", "3 mnd krampjes": who types in haste begins with the age.

    Few months or weeks are rather how long something lasts, unless it is something of the very young.
    """
    if sentence.at(first.first - 1) not in ("", ",", "(") and sentence.at(first.first - 1) not in STOPS:
        return False
    if is_of_the_young(sentence, last.last + 1):
        return True
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


def is_born_after(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """Weeks of the pregnancy that ended with a birth: "met 30 weken geboren"; or that it lacked, "8 weken te vroeg"."""
    if last.unit != "week":
        return False
    if sentence.after(last.last, 2) in (("te", "vroeg"), ("too", "early")):
        return True
    if last.value < VIABLE:
        return False
    before = sentence.before(first.first, 2)
    if before[:1] in (("met",), ("bij",), ("na",), ("at",)) and sentence.at(last.last + 1) in say.BORN:
        return True
    return any(word in say.BORN or word.startswith(("prematu", "couveuse")) for word in before)


def has_child(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """Whether "een jaar" is how old somebody is."""
    if sentence.at(last.last + 1) in say.OLD or sentence.at(last.last) in say.OF_AGE:
        return True
    if any(word in CHILD for word in sentence.after(last.last, 1)):
        return True
    before = sentence.before(first.first, 2)
    return any(word in CHILD for word in before) or before[::-1] in (("hij", "is"), ("ze", "is"), ("zij", "is"))
