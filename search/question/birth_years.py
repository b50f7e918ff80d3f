"""Ages told by a year of birth: "geboren in 2019", "zoon uit 2015", "bouwjaar 2018"."""

from collections.abc import Iterator
from datetime import date

from search.question import age_words as say
from search.question.age_values import FoundAge
from search.question.child_words import CHILD, PUPIL
from search.question.sentence import Sentence
from search.question.word_set import WordSet

YEAR, DECEMBER = 12, 12
# In months; who is older is no child or young person of this map.
YOUNGEST, OLDEST = -9, 24 * YEAR - 1
DIGITS = 4
BORN = WordSet.of(
    "geboren gebore geb bouwjaar geboortejaar geboortedatum born birth birthday",
    "urodz* rocznik dogumlu dogdu dogum народи* народж* مواليد ولد ولدت",
)
# Between "geboren" and the year, or between the year and "geboren".
BESIDE = WordSet.of(
    "in op anno uit van jaar mijn onze ons my is zijn was werd ben begin eind half te vroeg het the of on year",
    "w roku r у в року році",
    "yilinda ik hij zij ze she he i : . ( - / ' سنه عام في",
)
MOST_BESIDE = 6
MONTHS = {
    name: number
    for names in (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "january february march april may june july august september october november december",
        "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
    )
    for number, name in enumerate(names.split(), start=1)
}
FROM = ("van", "uit", "from", "z", "(")
IS = (*FROM, "is", "ben", "zijn", "nu")
I_AM = (("ben", "ik"), ("ik", "ben"))


def birth_years(sentence: Sentence, today: date) -> Iterator[FoundAge]:
    """
    >>> [(one.minimum, one.maximum) for one in birth_years(Sentence.of("geboren in 2019"), date(2026, 11, 26))]
    [(82, 94)]
    """
    last_told = None
    for index, word in enumerate(sentence.folded):
        if len(word) != DIGITS or not word.isdigit():
            continue
        if not (_is_birth(sentence, index) or (last_told is not None and _continues(sentence, last_told, index))):
            continue
        last_told = index
        months = _months(int(word), _month_before(sentence, index), today)
        if months:
            yield FoundAge(*months, index, index, is_own=_says_i_am(sentence, index))


def _months(year: int, month: int | None, today: date) -> tuple[int, int] | None:
    """The age of who was born in a year; None where nobody asks for somebody so old, or so long before a birth."""
    since = (today.year - year) * YEAR + today.month
    lowest, highest = since - (month or DECEMBER) - 1, since - (month or 1)
    if highest < YOUNGEST or lowest > OLDEST:
        return None
    # Of this year it is one of the months that have been; of the next none has.
    nearest = 0 if year == today.year and highest >= 0 else YOUNGEST
    return max(lowest, nearest), min(highest, OLDEST)


def _is_birth(sentence: Sentence, index: int) -> bool:
    after = sentence.after(index, MOST_BESIDE)
    for word in after:
        if word in BORN:
            return True
        if word not in BESIDE and word not in CHILD:
            break
    # The point of "geb. 2019" ends no sentence.
    before = sentence.folded[max(0, index - MOST_BESIDE) : index][::-1]
    for word in before:
        if word in BORN:
            return True
        if word not in BESIDE and word not in MONTHS and not word[:1].isdigit():
            break
    return _is_of_child(before)


def _is_of_child(before: tuple[str, ...]) -> bool:
    """ "dochter uit 2012", "zoon (2012)", "hij is van 2015"; not "de wet is van 2015"."""
    if not before or before[0] not in FROM:
        return False
    who = next((word for word in before if word not in IS), "")
    return who in CHILD or who in PUPIL or who in say.SUBJECTS or before[1:3] in I_AM


def _continues(sentence: Sentence, told: int, index: int) -> bool:
    """ "kinderen uit 2015, 2017 en 2019"."""
    between = sentence.folded[told + 1 : index]
    return 1 <= len(between) <= 2 and all(word in say.AND for word in between)


def _month_before(sentence: Sentence, index: int) -> int | None:
    """The month in "maart 2019" and "12-03-2019"."""
    named = MONTHS.get(sentence.at(index - 1))
    if named or sentence.at(index - 1) not in ("-", "/"):
        return named
    number = sentence.at(index - 2)
    return int(number) if number.isdigit() and 1 <= int(number) <= DECEMBER else None


def _says_i_am(sentence: Sentence, index: int) -> bool:
    near = sentence.before(index, MOST_BESIDE)
    return any(near[place : place + 2] in I_AM for place in range(len(near)))
