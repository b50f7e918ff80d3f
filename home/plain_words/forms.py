"""The forms in which a Dutch term stands in a text."""

import re

_LONG = re.compile(r"^(.*)(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$")
_SHORT = re.compile(r"^(?:.*[^aeiou])?[aeiou]([bcdfgklmnprst])$")
_SOFT = {"f": "v", "s": "z"}
# Shorter is a word of another language sooner than an abbreviation.
SHORTEST_SMALL = 3


def noun_forms(word: str) -> frozenset[str]:
    """A word with its plurals, and its form before a noun; some that do not exist do no harm.

    >>> sorted(noun_forms("zorgvraag") & {"zorgvraag", "zorgvragen"}), "wetten" in noun_forms("wet")
    (['zorgvraag', 'zorgvragen'], True)
    """
    found = {word, word + "s", word + "en", word + "n" if word.endswith("e") else word + "e"}
    if word.endswith("heid"):
        found.add(word[:-4] + "heden")
    if long := _LONG.match(word):
        stem, vowel, last = long.groups()
        found |= {stem + vowel[0] + last + "en", stem + vowel[0] + _SOFT.get(last, last) + "en"}
        found.add(stem + vowel[0] + last + "e")
    if short := _SHORT.match(word):
        found |= {word + short[1] + "en", word + short[1] + "e"}
    if word[-1:] in _SOFT:
        found.add(word[:-1] + _SOFT[word[-1]] + "en")
    return frozenset(found)


def term_forms(term: str) -> frozenset[str]:
    """The forms of a term of several words: its last word changes, or its first one when that is an adjective."""
    first, _space, last = term.rpartition(" ")
    return frozenset(f"{first} {form}".strip() for form in noun_forms(last))


def abbreviation_forms(term: str) -> frozenset[str]:
    """An abbreviation as it is written, in capitals, and at the beginning of a sentence; `(v)so` is also `vso`.

    >>> sorted(abbreviation_forms("mbo")), sorted(abbreviation_forms("(v)so"))
    (['MBO', 'Mbo', 'mbo'], ['(V)SO', '(v)so', 'VSO', 'Vso', 'vso'])
    """
    found = {term}
    if len(term) >= SHORTEST_SMALL:
        found |= {term.upper(), term[:1].upper() + term[1:]}
    if "(" in term:
        found |= abbreviation_forms(re.sub(r"[()]", "", term))
    return frozenset(form for form in found if len(form) >= SHORTEST_SMALL or form != form.lower())
