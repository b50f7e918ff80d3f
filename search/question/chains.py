"""Numbers that belong to one list or one range."""

from dataclasses import replace

from search.question import age_words as say
from search.question.measures import Measure
from search.question.sentence import Sentence
from search.question.through import is_through


def chains(sentence: Sentence, found: list[Measure]) -> list[list[Measure]]:
    """Numbers in one list: "3, 6 en 9 jaar", "van 3 tot 6"; the last one's unit holds for all."""
    lists: list[list[Measure]] = []
    for measure in found:
        if lists and _continues(sentence, lists[-1][-1], measure):
            lists[-1].append(measure)
        else:
            lists.append([measure])
    return [[replace(one, unit=one.unit or chain[-1].unit) for one in chain] for chain in lists]


def _continues(sentence: Sentence, earlier: Measure, later: Measure) -> bool:
    between = sentence.folded[earlier.last + 1 : later.first]
    if earlier.unit and later.unit is None:
        return False
    if is_through(between):
        return True
    return 1 <= len(between) <= 3 and all(word in say.AND or word in say.UP_TO or word == "/" for word in between)


def is_range(sentence: Sentence, chain: list[Measure]) -> bool:
    if len(chain) != 2 or not chain[0].value < chain[1].value:
        return False
    between = sentence.folded[chain[0].last + 1 : chain[1].first]
    if any(word in say.UP_TO for word in between) or is_through(between):
        return True
    around = (*sentence.before(chain[0].first, 2), *sentence.after(chain[1].last, 1))
    return any(word in say.BETWEEN for word in around)
