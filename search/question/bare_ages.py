"""Whether a number without a unit is an age, and whose."""

from search.question import age_words as say
from search.question.becoming import is_becoming
from search.question.child_words import CHILD, PUPIL
from search.question.limits import PLUS, is_compared, limit_at
from search.question.measures import Measure, is_counted
from search.question.own_ages import calls_self
from search.question.sentence import Sentence
from search.question.through import is_through

# From this many years on somebody is not a child or young person of this map.
ADULT = 24
YOUNGEST_WRITER = 8
YOUNGEST_AND_OLDER = 4
# "student 2e jaar" is in the second year.
YOUNGEST_PUPIL = 12
# Older children are not told in halves.
OLDEST_IN_HALVES = 6
BESIDE_I_AM = ("net", "pas", "nu", "bijna", "al", "just", "zelf", "inmiddels", "ook", "nog", "maar", "myself")
# How professionals write a boy or a girl; the first words of somebody in haste.
SEXES = ("m", "v", "j", "f")
AND_THEN = ("en", "and", ",")


def is_bare_age(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """Whether numbers without a unit belong to a child or to the writer."""
    if is_counted(sentence, last) or last.value >= 100 or last.value == 0:
        return False
    if last.value >= ADULT and any(word in say.ADULTS for word in sentence.before(first.first, 2)):
        return True
    if _says_i_am(sentence, first) or sentence.at(last.last + 1) in say.BECOME or sentence.at(last.last + 1) == "oud":
        return True
    if is_becoming(sentence, first.first, last.last):
        return True
    if sentence.at(first.first - 1) == ":" and sentence.at(first.first - 2) in CHILD:
        return True
    before = _without_around(sentence.before(first.first, 5))
    for place, word in enumerate(before):
        if word in CHILD or word in say.AGED or (word in PUPIL and first.value >= YOUNGEST_PUPIL):
            return True
        if word in say.SUBJECTS:
            return word.endswith("hes") or (place > 0 and before[place - 1] in say.IS)
        if word not in say.LINKS and not _is_when(before[: place + 2]):
            break
    return (
        _is_from_to(sentence, first, last)
        or _stands_alone(sentence, first, last)
        or _is_told_as_age(sentence, first, last)
    )


def _without_around(before: tuple[str, ...]) -> tuple[str, ...]:
    """ "jongen rond de 10"."""
    place = 1 if before[:1] == ("de",) else 0
    return before[place + 1 :] if any(word in say.AROUND for word in before[place : place + 1]) else before


def _is_when(words: tuple[str, ...]) -> bool:
    """ "meisje, in januari 4": a moment between the child and the number."""
    return any(word in say.MOMENTS for word in words)


def _is_from_to(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """ "van 3 tot 6", "tussen de 12 en 14", "0-4": of somebody, unless it tells the hours of something."""
    if first is last or not first.value < last.value < ADULT or sentence.plain_words & say.OPENING.exact:
        return False
    before = sentence.before(first.first, 2)
    if before[:1] in (("de",), ("the",)):
        before = before[1:]
    between = sentence.folded[first.last + 1 : last.first]
    is_span = is_through(between) or not any(word in say.AND for word in between)
    is_plain = not (len(sentence.at(first.first)) > 1 and sentence.at(first.first).startswith("0"))
    return (before[:1] != () and before[0] in say.FROM) or (
        is_span and is_plain and sentence.at(last.last + 1) in say.AFTER_AGE
    )


def _is_told_as_age(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """ "bijna 4", "twee en een half", "12+", "onder de 4": a form in which hardly anything but an age is told."""
    if first is not last or first.value >= ADULT:
        return False
    following, before = sentence.at(last.last + 1), sentence.before(first.first, 3)
    if _begins_note(sentence, first):
        return True
    if following in PLUS:
        return _is_and_older(sentence, first)
    if is_compared(sentence, first, first):
        return True
    if following not in say.AFTER_AGE:
        return False
    if before[:1] != () and (before[0] in say.ALMOST or before[0] in say.NEWLY):
        return True
    if _is_note(before) or (not before and _begins_with_age(sentence, first)):
        return True
    is_half = first.value != int(first.value) and first.value < OLDEST_IN_HALVES
    is_hour = bool(sentence.plain_words & say.OPENING.exact)
    return (is_half and not before) or (not is_hour and limit_at(sentence, first, first) is not None)


def _is_note(before: tuple[str, ...]) -> bool:
    """ "m, 16, autisme"."""
    words = before[1:] if before[:1] == (",",) else before
    return len(words) == 1 and words[0] in SEXES


def _begins_note(sentence: Sentence, measure: Measure) -> bool:
    """ "m14 depressie", "v 17, depressie" and "m/8 verwijzing", but not "m2 huis" or "v 20 euro"."""
    marks = sentence.at(measure.first - 1) in ("/", ",")
    is_beginning = measure.first == 1 + marks and sentence.at(0) in SEXES
    following = sentence.at(measure.last + 1)
    return is_beginning and measure.value >= YOUNGEST_AND_OLDER and following.isalpha() and following not in say.COUNTED


def _begins_with_age(sentence: Sentence, measure: Measure) -> bool:
    """ "17 en uit huis gezet", but not "17 en 18 mei"."""
    following = sentence.at(measure.last + 2)
    is_told = sentence.at(measure.last + 1) in AND_THEN and following.isalpha() and following not in say.COUNTED
    return is_told and measure.first == 0 and measure.value >= YOUNGEST_WRITER


def _is_and_older(sentence: Sentence, measure: Measure) -> bool:
    """ "6+", but not "3+ kamers", "2+2" or "4 plus een"."""
    place = measure.last + 1
    if not sentence.words[place].is_glued or sentence.at(place) != "+":
        return measure.value >= YOUNGEST_WRITER
    following = sentence.at(place + 1)
    return measure.value >= YOUNGEST_AND_OLDER and following not in say.COUNTED and not following[:1].isdigit()


def _stands_alone(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """ "…, 15" of somebody who writes about themselves."""
    alone = sentence.at(first.first - 1) in ("", ",", "(", ";", ".") and sentence.at(last.last + 1) in (
        "",
        ",",
        ")",
        ".",
        "!",
        "?",
        ";",
    )
    return alone and first is last and 10 <= first.value < ADULT and bool(sentence.plain_words & say.FIRST_PERSON.exact)


def _says_i_am(sentence: Sentence, measure: Measure) -> bool:
    before = tuple(word for word in sentence.before(measure.first, 4) if word not in BESIDE_I_AM)
    if before[:2][::-1] in say.I_AM:
        return True
    return (
        before[:1] != ()
        and before[0] in say.I_AM_WORDS
        and (len(before) == 1 or before[1] in (",", "en", "maar", "want", "(", "ja"))
    )


def is_own(sentence: Sentence, first: Measure, last: Measure) -> bool:
    if not YOUNGEST_WRITER <= first.value < ADULT:
        return False
    if _says_i_am(sentence, first) or sentence.at(last.last) in say.SELF_UNIT:
        return True
    if calls_self(sentence, first.first, last.last):
        return True
    before = sentence.before(first.first, 1)
    if before[:1] != () and before[0] in say.I_AM_WORDS and before[0] not in ("ben", "bn"):
        return True
    names_child = any(word in CHILD for word in sentence.folded)
    return not names_child and _stands_alone(sentence, first, last)
