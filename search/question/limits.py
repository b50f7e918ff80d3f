"""Ages up to or from a number: "onder de 18", "vanaf 4", "16 jaar en ouder", "12+"."""

from enum import Enum

from search.question.measures import Measure
from search.question.sentence import Sentence
from search.question.through import follows_through
from search.question.word_set import WordSet

ARTICLES = ("de", "the")
# Right before the number.
BELOW = WordSet.of(
    "onder tot maximaal max hooguit hoogstens under below ponizej maksymalnie do до молодше максимум تحت دون حتي"
)
ABOVE = WordSet.of("boven vanaf minimaal min minstens above powyzej minimum starsze понад старше فوق")
# The second of two words before it; the first is what it compares.
THAN = WordSet.of("dan als than niz od за ніж من to")
YOUNGER = WordSet.of("jonger jongere younger up mlodsz* молодш* اصغر اقل")
OLDER = WordSet.of("ouder oudere older starsz* старш* اكبر")
# Behind it, after "and" or "or": the number itself is one of them.
AND = WordSet.of("en of and or i lub ve veya і та або و او")
OR_YOUNGER = WordSet.of("jonger jongere younger under mlodsz* молодш* اصغر")
OR_OLDER = WordSet.of("ouder hoger older over up above starsz* wiecej старш* більше uzeri ustu اكبر فاكثر واكبر")
# What Turkish has behind it, without "and".
TURKISH_BELOW = WordSet.of("alti altinda altindaki kucuk")
TURKISH_ABOVE = WordSet.of("ustu ustunde ustundeki uzeri buyuk")
PLUS = WordSet.of("+ plus")


class Limit(Enum):
    """Which side of a number is meant, and whether the number is one of them."""

    BELOW = "below"
    THROUGH = "through"
    ABOVE = "above"


def limit_at(sentence: Sentence, first: Measure, last: Measure) -> Limit | None:
    """
    >>> from search.question.measures import measures
    >>> question = Sentence.of("16 jaar en ouder")
    >>> limit_at(question, *measures(question) * 2)
    <Limit.ABOVE: 'above'>
    """
    return _limit_after(sentence, last) or _limit_before(sentence, first)


def is_compared(sentence: Sentence, first: Measure, last: Measure) -> bool:
    """Whether words say it that are hardly said of anything but ages: "jonger dan", "en ouder"."""
    before = _without_articles(sentence, first)
    return _limit_after(sentence, last) is not None or _compared(before) is not None


def _limit_before(sentence: Sentence, measure: Measure) -> Limit | None:
    if follows_through(sentence, measure.first):
        return Limit.THROUGH
    before = _without_articles(sentence, measure)
    if before[:1] and before[0] in BELOW:
        return Limit.BELOW
    if before[:1] and before[0] in ABOVE:
        return Limit.ABOVE
    return _compared(before)


def _compared(before: tuple[str, ...]) -> Limit | None:
    if len(before) < 2 or before[0] not in THAN:
        return None
    if before[1] in YOUNGER:
        return Limit.BELOW
    return Limit.ABOVE if before[1] in OLDER else None


def _without_articles(sentence: Sentence, measure: Measure) -> tuple[str, ...]:
    """The words before it, nearest first; the point of "min. 6" is no end of a sentence."""
    place = measure.first - 1 if sentence.at(measure.first - 1) == "." else measure.first
    if place < measure.first and sentence.at(place - 1) not in ("min", "max"):
        return ()
    return tuple(word for word in sentence.before(place, 3) if word not in ARTICLES)


def _limit_after(sentence: Sentence, measure: Measure) -> Limit | None:
    following, second = sentence.at(measure.last + 1), sentence.at(measure.last + 2)
    if following in AND and second in OR_YOUNGER:
        return Limit.THROUGH
    if following in PLUS or following == "فاكثر" or (following in AND and second in OR_OLDER):
        return Limit.ABOVE
    if measure.unit and following in TURKISH_BELOW:
        return Limit.BELOW
    return Limit.ABOVE if measure.unit and following in TURKISH_ABOVE else None
