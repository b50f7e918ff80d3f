"""The form of a Dutch word under which a dictionary has it, from the word lists of `simplemma`."""

from functools import lru_cache
from os.path import commonprefix

import simplemma

from search.question.folding import fold
from search.question.frequencies import DUTCH, accented

# Shorter words are many things at once ("bad", "was").
SHORTEST = 4
# So many letters at the end differ between the forms of one word, not between words ("grootmoeder", "grootvader").
LONGEST_ENDING = 4
# Forms of forms: "deelt", "delen", "deel".
MOST_STEPS = 4


def is_in_dictionary(word: str) -> bool:
    return simplemma.is_known(accented(word), lang=DUTCH)


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """Of a folded word; itself where the dictionary has none.

    >>> lemma("kinderen"), lemma("speelt") == lemma("spelen"), lemma("grootmoeder")
    ('kind', True, 'grootmoeder')
    """
    seen = [word]
    while len(seen) <= MOST_STEPS:
        following = _one_step(seen[-1])
        if following == seen[-1]:
            return following
        if following in seen:
            # A noun and a verb that each name the other as their form ("leer", "leren").
            return min(seen[seen.index(following) :], key=lambda form: (len(form), form))
        seen.append(following)
    return seen[-1]


def _one_step(word: str) -> str:
    if len(word) < SHORTEST or not word.isalpha():
        return word
    found = "".join(char for char in fold(simplemma.lemmatize(accented(word), lang=DUTCH)) if char.isalpha())
    return found if found and _is_form(word, found) else word


def _is_form(word: str, found: str) -> bool:
    """The lists also hold words of the other sex, opposites and verbs with another beginning: those are no forms."""
    begins = len(commonprefix((word, found)))
    if not begins:
        # A participle ("gehuild").
        return word.startswith("ge") and word[2:3] == found[0]
    if len(found) > len(word):
        return found.endswith("en") and word not in found[1:]
    is_participle = "ge" in word and "ge" not in found
    return is_participle or min(len(word), len(found)) - begins <= LONGEST_ENDING
