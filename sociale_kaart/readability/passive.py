"""Sentences in which something is done and nobody does it: "de hulp wordt gegeven"."""

import re

from sociale_kaart.readability.sentences import words

_BECOME = frozenset(("word", "wordt", "worden", "werd", "werden", "geworden"))
_PREFIXES = "ge|be|ver|ont|her|er"
_PARTS_BEFORE = "aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|weg"
_PARTICIPLE = re.compile(rf"(?:{_PARTS_BEFORE})?(?:{_PREFIXES})[a-zé]{{2,}}(?:d|t|en)$", re.IGNORECASE)
# Looks like a participle and is another word.
_LOOKALIKES = """
    gebied gehandicapt gemeente gemeenten gezinnen gesprek gesprekken gebruiken bent best beste beleid bericht
    gezicht gevaren gedachten gevolgen verdriet verschil verhalen verkeren verblijf ervaringen begeleiden beiden
    ouderen hernemen eren erbij ertoe bereiken bespreken bezoeken beslissen betalen vertellen verwijzen vergeten
    vergoeden verzorgen veranderen geven genieten gebeuren geloven gezond gewicht geduld geluid gezamenlijk
    overleggen beneden benen bergen beroepen berichten bekend bewust geschikt
"""
_OTHER = frozenset(_LOOKALIKES.split())
_ENGLISH_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "gets"))
_ENGLISH_PARTICIPLE = re.compile(r"[a-z]{2,}ed$|^(?:given|made|done|seen|taken|written|sent|held|kept|found|told)$")


def is_passive(sentence: str, language: str = "nl") -> bool:
    """Whether a form of *worden* goes with a participle (in English: *be*, at most two words before it).

    >>> [is_passive(s) for s in ("De hulp wordt door ons gegeven.", "Wij geven hulp.", "Je kind wordt groot.")]
    [True, False, False]
    """
    found = [word.lower() for word in words(sentence)]
    if language == "en":
        return any(
            word in _ENGLISH_BE and any(_ENGLISH_PARTICIPLE.search(after) for after in found[place + 1 : place + 3])
            for place, word in enumerate(found)
        )
    return bool(_BECOME.intersection(found)) and any(
        _PARTICIPLE.fullmatch(word) and word not in _OTHER and word not in _BECOME for word in found
    )
