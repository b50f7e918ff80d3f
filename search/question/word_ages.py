"""Ages that only a word suggests: "peuter", "puber", "zwanger"."""

from collections.abc import Iterable, Sequence

from search.question import age_words as say
from search.question.measures import Measure
from search.question.roles import WORKPLACES, is_own_workplace
from search.question.sentence import Sentence
from search.question.suggesting_words import ANY_WORD_AGE, PHRASE_AGES, WORD_AGES

MOST = 3
# Before this week of a pregnancy a child is born too early.
EARLY_IN_WEEKS = 37
UNBORN = (-9, -1)
# A child born too early may be two by now, a baby a year; a baby born too early is a newborn one.
BORN_EARLY, BABY, NEWBORN = (0, 23), (0, 11), (0, 2)


def word_ages(
    sentence: Sentence, born_early: Iterable[Sequence[Measure]] = ()
) -> tuple[tuple[int, int, int, int], ...]:
    """All of them; a wider one that holds a narrower one is left out.

    `born_early`: the weeks of a pregnancy that a child was born after.
    """
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for weeks in born_early:
        if weeks[-1].value < EARLY_IN_WEEKS:
            found.setdefault(BORN_EARLY, (weeks[0].first, weeks[-1].last))
    for index, word in enumerate(sentence.folded):
        if word in WORKPLACES and is_own_workplace(sentence, index):
            continue
        if word in ANY_WORD_AGE:
            for words, low, high in WORD_AGES:
                if word in words:
                    found.setdefault((low, high), (index, index))
        if word in say.PREGNANT and _is_pregnant(sentence, index):
            found.setdefault(UNBORN, (index, index))
        for phrase, low, high in PHRASE_AGES:
            if sentence.folded[index : index + len(phrase)] == phrase:
                found.setdefault((low, high), (index, index + len(phrase) - 1))
    if {BORN_EARLY, BABY} <= found.keys():
        found[NEWBORN] = found[BORN_EARLY]
    narrow = [span for span in found if not any(_holds(span, other) for other in found)]
    return tuple((*span, *found[span]) for span in sorted(narrow, key=lambda span: found[span])[:MOST])


def _holds(wide: tuple[int, int], narrow: tuple[int, int]) -> bool:
    return wide != narrow and wide[0] <= narrow[0] and narrow[1] <= wide[1]


def _is_pregnant(sentence: Sentence, index: int) -> bool:
    near = (*sentence.before(index, 2), *sentence.after(index, 2))
    return not any(word in say.NOT_PREGNANT for word in near)
