"""The work of the asker: the role they say they have, and the place where they do it."""

from collections.abc import Iterator

from search.question.audience_words import MY, NO_ROLE_BETWEEN, ROLE, ROLE_CUES
from search.question.numbers import NUMBER_WORDS
from search.question.sentence import Sentence
from search.question.word_set import WordSet

WORKPLACES = WordSet.of(
    "kinderdagverblijf* kdv creche kinderopvang bso peuterspeelzaal* peuterschool* voorschool* consultatiebureau",
    "basisschool* vmbo havo vwo mavo gymnasium middelbare voortgezet praktijkonderwijs mbo roc hbo hogeschool",
    "jeugdzorg jeugdhulp nursery daycare preschool kindergarten primary secondary high",
    "przedszkol* zlobku садочку",
)
I_WORK = (
    ("ik", "werk"),
    ("werk", "ik"),
    ("geef", "les"),
    ("lesgeef",),
    ("i", "work"),
    ("i", "teach"),
    ("am", "working"),
    ("im", "working"),
    ("ben", "werkzaam"),
    ("pracuje",),
    ("працюю",),
)
AT = ("op", "in", "bij", "aan", "voor", "van", "at", "for", "w", "na", "в", "у", "на")
ARTICLES = ("een", "n", "de", "het", "a", "the")
# "op een christelijke basisschool", "ik werk drie dagen op een kdv".
MOST_DESCRIBING, MOST_BETWEEN = 1, 4
HOW_MUCH = WordSet.of(
    "dag dagen uur uren jaar jaren week per al nu net ook zelf parttime fulltime days years now part full time"
)


def own_roles(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """ "als leerkracht", "ik ben mentor": the first and last word of each."""
    for index, word in enumerate(sentence.folded):
        if word not in ROLE:
            continue
        before = tuple(one for one in sentence.before(index, 4) if one not in ("een", "a", "-"))
        for distance, cue in enumerate(before, start=1):
            if distance <= ROLE_CUES.get(cue, 0) + (cue == "als") and not any(
                one in MY or one in NO_ROLE_BETWEEN for one in before[: distance - 1]
            ):
                yield index - distance, index
                break


def is_own_workplace(sentence: Sentence, index: int) -> bool:
    """Whether the asker works there: "ik werk op een kdv", "als docent op het vmbo"; no child of theirs is said to go.

    >>> is_own_workplace(Sentence.of("ik werk op een kdv"), 4), is_own_workplace(Sentence.of("zit op een kdv"), 3)
    (True, False)
    """
    at = next((place for place in range(index - 1, index - 4, -1) if sentence.at(place) in AT), -1)
    described = [word for word in sentence.folded[at + 1 : index] if word not in ARTICLES]
    if at < 1 or len(described) > MOST_DESCRIBING or any(word in MY for word in described):
        return False
    if any(last == at - 1 for _, last in own_roles(sentence)):
        return True
    end = at
    while end > at - MOST_BETWEEN and _tells_how_much(sentence.at(end - 1)):
        end -= 1
    return any(sentence.folded[max(0, end - len(cue)) : end] == cue for cue in I_WORK)


def _tells_how_much(word: str) -> bool:
    return word in HOW_MUCH or word in NUMBER_WORDS or word[:1].isdigit()
