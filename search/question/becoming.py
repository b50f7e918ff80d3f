"""How far a number is from the age that somebody has: "wordt in mei 4", "bijna 4", "net 4", "nog geen 4"."""

from search.question import age_words as say
from search.question.audience_words import FIRST_PERSON, MY
from search.question.child_words import CHILD
from search.question.numbers import NUMBER_WORDS
from search.question.sentence import STOPS, Sentence
from search.question.word_set import WordSet

MOST_BETWEEN = 6
# In months from a birthday.
AHEAD, BEHIND, YEAR_BEFORE = (-3, 0), (0, 2), (-12, -1)
NOT_YET = (("geen", "nog"), ("not", "yet"), ("yet", "not"))
BECOMES_BEHIND = WordSet.of("word wordt worden wort")
BECOMES = WordSet.of("wordt word worden wort turns turning becomes becoming skonczy виповниться виповнюється")
MONTHS = WordSet.of(
    "januari februari maart april mei juni juli augustus september oktober november december",
    "january february march may june july august october",
)
# Right before a number they make it a date, an hour or so long; before a word they tell when.
PREPOSITIONS = WordSet.of("in over op om on met tegen rond at")
WHEN = (
    say.MOMENTS
    | PREPOSITIONS
    | MONTHS
    | WordSet.of(
        "komende overmorgen vandaag eind begin half tomorrow today later",
        "dag dagen week weken maand maanden jaar zomer winter herfst lente voorjaar najaar kerst vakantie",
        "day days weeks month months year summer spring autumn",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend weekeinde",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
)
BESIDE = WordSet.of("bijna al alweer nu net pas ook nog dan ongeveer zon de een the a already about only just")


def from_birthday(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The months from a birthday that somebody is near; None where it is only told how old they are.

    >>> from_birthday(Sentence.of("net 4"), 1, 1), from_birthday(Sentence.of("is 4"), 1, 1)
    ((0, 2), None)
    """
    before = sentence.before(first, MOST_BETWEEN)
    if before[:2] in NOT_YET:
        return YEAR_BEFORE
    if before[:1] and before[0] in say.ALMOST:
        return AHEAD
    if before[:1] and (before[0] in say.NEWLY or (before[0] in say.JUST and sentence.at(last + 1) in say.BECOME)):
        return BEHIND
    return AHEAD if is_becoming(sentence, first, last) and not _is_past(before) else None


def _is_past(before: tuple[str, ...]) -> bool:
    return "geworden" in before or "werd" in before


def is_becoming(sentence: Sentence, first: int, last: int) -> bool:
    """Whether these words are the age somebody becomes: "wordt gepest, 9 jaar" tells the age somebody has.

    >>> is_becoming(Sentence.of("wordt in mei 4"), 3, 3), is_becoming(Sentence.of("wordt gepest in groep 4"), 4, 4)
    (True, False)
    """
    before = sentence.before(first, MOST_BETWEEN)
    if _becomes_behind(sentence, last, before):
        return True
    if not before or before[0] in PREPOSITIONS or sentence.at(last + 1) in MONTHS:
        return False
    names_who = False
    for place, word in enumerate(before):
        if is_verb(before, place):
            return not names_who or _ends(sentence.at(last + 1))
        if word in CHILD or word in MY or word in say.SUBJECTS or word in FIRST_PERSON:
            names_who = True
        elif not _may_stand_between(word, sentence.at(first - place - 2)):
            return False
    return False


def _becomes_behind(sentence: Sentence, last: int, before: tuple[str, ...]) -> bool:
    """ "als ik 18 word", "zestien worden", but not "zoon 8 wordt gepest"."""
    if sentence.at(last + 1) not in BECOMES_BEHIND or not _ends(sentence.at(last + 2)):
        return False
    near = before[: 3 if before[:1] and before[0] in BESIDE else 2]
    return not near or any(word in words for word in near for words in (CHILD, say.SUBJECTS, FIRST_PERSON, say.ALMOST))


def is_verb(before: tuple[str, ...], place: int) -> bool:
    """Whether this word, of those in front of a number and nearest first, says that somebody becomes so old."""
    return before[place] in BECOMES or before[place : place + 2] == ("be", "will")


def _may_stand_between(word: str, earlier: str) -> bool:
    """A moment, or another age of the same list ("worden 3, 5 en 7")."""
    if word == ",":
        return _is_number(earlier)
    return _is_number(word) or any(word in words for words in (WHEN, BESIDE, say.ALMOST, say.AND))


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in NUMBER_WORDS


def _ends(following: str) -> bool:
    """ "morgen wordt ze 4 en …", not "hoe wordt mijn kind 4 jaar zindelijk"."""
    return following in say.AFTER_AGE or following in STOPS
