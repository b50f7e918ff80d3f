"""What people call themselves: "als pleegouder", "ik ben oma", "als jongere"."""

from search.question.sentence import Sentence
from search.question.word_set import WordSet

RAISING = WordSet.of(
    "oma opa moeder vader mama papa pleegouder pleegouders pleegmoeder pleegvader stiefouder stiefmoeder stiefvader "
    "adoptieouder grootouder grootmoeder grootvader"
)
BEING_YOUNG = WordSet.of("jongere tiener puber scholier scholiere")
ARTICLES = ("een", "de", "n", "trotse")
# "Ik ben mijn vader kwijt" and "als moeder drinkt" are about somebody else.
NOT_THEN = WordSet.of("kwijt dan")
WE = ("ik", "wij", "we", "ons", "mij", "me")
MOST_BEFORE_I = 2


def calls_self_raising(sentence: Sentence) -> str | None:
    """The words by which somebody says to raise a child: "ik ben oma", "als pleegouder"."""
    return _called(sentence, RAISING)


def calls_self_young(sentence: Sentence) -> str | None:
    """ "als jongere", with the words."""
    return _called(sentence, BEING_YOUNG)


def is_said_of_self(sentence: Sentence, last: int) -> bool:
    """Whether what follows "als …" until here is about the asker now: not "als oma valt" or "als puber was ik"."""
    after = sentence.after(last, MOST_BEFORE_I)
    if after[:1] == ("was",):
        return False
    return not after or after[0] == "van" or any(word in WE for word in after)


def _called(sentence: Sentence, names: WordSet) -> str | None:
    for index, word in enumerate(sentence.folded):
        if word not in names or sentence.at(index + 1) in NOT_THEN:
            continue
        first = index - 1 - (sentence.at(index - 1) in ARTICLES)
        if sentence.at(first) == "als" and is_said_of_self(sentence, index):
            return sentence.said(first, index)
        if (sentence.at(first - 1), sentence.at(first)) in (("ik", "ben"), ("ben", "ik")):
            return sentence.said(first - 1, index)
    return None
