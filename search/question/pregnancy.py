"""How far a pregnancy is, counted from birth back: -5 is five months to go."""

from search.question import age_words as say
from search.question.measures import Measure
from search.question.sentence import Sentence

WEEKS, MONTHS, WEEKS_IN_MONTH = 40, 9, 4.345
NEAR = 4


def months_to_go(value: float, unit: str | None) -> int:
    """
    >>> months_to_go(20, "week"), months_to_go(5, "month"), months_to_go(41, "week")
    (5, 4, 1)
    """
    left = MONTHS - value if unit == "month" else (WEEKS - value) / WEEKS_IN_MONTH
    return max(1, min(MONTHS, round(left)))


def weeks_pregnant(sentence: Sentence, measure: Measure) -> int | None:
    """The place of the word that makes weeks or months those of a pregnancy; None where there is none."""
    if measure.value > WEEKS + 2 or measure.unit not in ("week", "month", None):
        return None
    # "in de 20e week", "w 20 tygodniu", "week 20".
    is_numbered = measure.unit is None and any(
        word in say.WEEK_OF_PREGNANCY for word in sentence.before(measure.first, 1)
    )
    if measure.unit is None and not is_numbered:
        return None
    if sentence.after(measure.last, 1)[:1] == ("geleden",):
        return None
    for distance, word in enumerate(sentence.after(measure.last, NEAR - 1), start=1):
        if word in say.PREGNANT:
            return measure.last + distance
    for distance, word in enumerate(sentence.before(measure.first, NEAR), start=1):
        if word in say.PREGNANT:
            return measure.first - distance
        if word in say.FOR_SO_LONG and word not in ("al", "nu", "om"):
            return None
    return None
