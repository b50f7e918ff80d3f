"""Whether an age is that of the young person who writes: "ik ben een meisje van 13", "ik zit in groep 7"."""

from search.question import age_words as say
from search.question.callings import is_said_of_self
from search.question.child_words import CHILD, PUPIL
from search.question.sentence import Sentence
from search.question.word_set import WordSet

MOST_BEFORE, MOST_DESCRIBING = 8, 3
ARTICLES = ("een", "a", "n", "an")
SELF = PUPIL | WordSet.of(
    "meisje meiske meid jongen jongere tiener puber leerling kind knul gast chick girl boy guy kid young person"
)
# Between "meisje" and her age.
BESIDE = ("van", "of", ",", "(", "en", "and", "from")
# With one of these in between it is somebody else's age.
OF_ANOTHER = (
    CHILD
    | say.ADULTS
    | WordSet.of(
        "van voor bij met op over naar door tegen aan uit dat als want maar en mijn mn onze de het hun haar zijn",
        "of for with by about from that the my our his her opa oma mama papa juf , ( - : /",
    )
)
SCHOOLS = say.SECONDARY | WordSet.of("middelbare voortgezet basisschool mbo roc secondary high primary")
NOW = ("nu", "net", "pas", "al", "nog", "weer", "ook", "now", "still")
TO_SCHOOL = ("in", "op", "at")
I_SIT = (("ik", "zit"), ("zit", "ik"), ("i", "am"), ("i", "go"), ("im",))


def calls_self(sentence: Sentence, first: int, last: int) -> bool:
    """ "ik ben een [verlegen] meisje van 13", "i am a 14 year old girl"."""
    before = sentence.before(first, MOST_BEFORE)
    if before[:1] and before[0] in ARTICLES and _is_i_am(before[1:]):
        return any(word in SELF for word in sentence.after(last, 3))
    if before[:1] and before[0] in BESIDE:
        before = before[1:]
    if not before or before[0] not in SELF:
        return False
    # "als meisje van 13 wil ik", not "als kind van 3 niet praat".
    led_by = before[2:3] if before[1:2] and before[1] in ARTICLES else before[1:2]
    if led_by == ("als",) and before[0] not in ("kind", "kid"):
        return is_said_of_self(sentence, last)
    for place, word in enumerate(before[1 : MOST_DESCRIBING + 2], start=1):
        if _is_i_am(before[place:]):
            return True
        if word in OF_ANOTHER:
            return False
    return False


def _is_i_am(before: tuple[str, ...]) -> bool:
    return before[:2][::-1] in say.I_AM or (before[:1] != () and before[0] in say.I_AM_WORDS)


def is_own_school(sentence: Sentence, first: int) -> bool:
    """Whether the words of a school or of its years, the first of them here, follow "ik zit in"."""
    before = [word for word in sentence.before(first, 6) if word not in (*ARTICLES, *NOW, "de", "het", "the")]
    if not before or before[0] not in TO_SCHOOL:
        return False
    return any(tuple(before[1 : len(cue) + 1][::-1]) == cue for cue in I_SIT)
