"""The work of the asker: the role they say they have, and the place where they do it."""

from collections.abc import Iterator

from search.question.audience_words import MY, NO_ROLE_BETWEEN, ROLE, ROLE_CUES
from search.question.numbers import NUMBER_WORDS
from search.question.sentence import Sentence
from search.question.word_set import WordSet

WORKPLACES = WordSet.of(
    "kinderdagverblijf* kdv creche kinderopvang bso peuterspeelzaal* peuterschool* voorschool* consultatiebureau",
    "basisschool* vmbo havo vwo mavo gymnasium middelbare voortgezet praktijkonderwijs mbo roc hbo hogeschool",
    "jeugdzorg jeugdhulp gemeente nursery daycare preschool kindergarten primary secondary high",
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
# "pedagogisch medewerker".
SECOND_PART = WordSet.of("medewerker medewerkster werker begeleider hulpverlener coach consulent")
# "wij zijn een kdv", not "wij zijn een kdv kwijt".
WE_ARE = (("wij", "zijn"), ("we", "zijn"))
NOT_WE = ("aan", "kwijt", "gestart", "begonnen")
# Who works there and looks for one of these is a parent.
FOR_ONESELF = WordSet.of("opvang oppas kinderopvang gastouder buitenschoolse")
WORRIED = ("zich", "zorgen")
ABOUT = ("om", "over", "een")
OF_THE_CLASS = WordSet.of("meisje jongen leerling leerlingen kind kinderen kleuter peuter")
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
                yield index - distance, index + (sentence.at(index + 1) in SECOND_PART)
                break


def is_own_workplace(sentence: Sentence, index: int) -> bool:
    """Whether the asker works there: "ik werk op een kdv", "als docent op het vmbo"; no child of theirs is said to go.

    >>> is_own_workplace(Sentence.of("ik werk op een kdv"), 4), is_own_workplace(Sentence.of("zit op een kdv"), 3)
    (True, False)
    """
    if any(word in FOR_ONESELF for word in sentence.folded[index + 1 :]):
        return False
    if sentence.at(index - 1) == "een" and sentence.folded[max(0, index - 3) : index - 1] in WE_ARE:
        return sentence.at(index + 1) not in NOT_WE
    at = next((place for place in range(index - 1, index - 4, -1) if sentence.at(place) in AT), -1)
    described = [word for word in sentence.folded[at + 1 : index] if word not in ARTICLES]
    if at < 1 or len(described) > MOST_DESCRIBING or any(word in MY for word in described):
        return False
    if any(last == at - 1 for _, last in own_roles(sentence)):
        return True
    end = at
    while end > at - MOST_BETWEEN and _tells_how_much(sentence.at(end - 1)):
        end -= 1
    # "werk in een kdv", not "werk in de kinderopvang", which is looked for.
    if end == 1 and sentence.at(0) == "werk" and sentence.at(at + 1) == "een":
        return not any(word.startswith(("zoek", "gezocht", "vinden")) for word in sentence.folded)
    return any(sentence.folded[max(0, end - len(cue)) : end] == cue for cue in I_WORK)


def is_worried(sentence: Sentence) -> bool:
    """ "leraar maakt zich zorgen om een meisje": of a child of the class."""
    for index in range(1, len(sentence.folded)):
        if sentence.folded[index : index + 2] == WORRIED:
            after = [word for word in sentence.after(index + 1, 3) if word not in ABOUT]
            return bool(after) and after[0] in OF_THE_CLASS and sentence.at(index + 2) in ABOUT
    return False


def _tells_how_much(word: str) -> bool:
    return word in HOW_MUCH or word in NUMBER_WORDS or word[:1].isdigit()
