"""Where somebody lives is no subject: the words that tell it, taken out of what is looked for."""

import re
from collections.abc import Iterable
from functools import lru_cache

from search.question.languages import DUTCH
from search.question.places import FoundArea
from search.question.sentence import plain
from search.question.words import is_content, words

WHO = "ik|we|wij|hij|zij|ze|je|jullie"
# The form of these tells that somebody lives there; the others are subjects too ("begeleid wonen in Haven").
LIVES = "woon|woont|woonachtig"
SOMEBODY_LIVES = "wonen|kom|komt|komen|zit|zitten|zijn|ben"
SOFT = "nu|net|pas|sinds kort|tijdelijk|zelf|hier|ook|allebei|allemaal"
NEAR_BY = "(?:in\\s+)?(?:de\\s+)?(?:buurt|omgeving|nabijheid|regio)\\s+van"
AT = f"in|uit|op|bij|te|van|rond|naar|nabij|vlakbij|dichtbij|{NEAR_BY}"
MOVED = "verhuisd"
KIND = "wijk|de wijk|buurt|de buurt|stadsdeel|het stadsdeel|postcode"
# Before the name of the town, in the languages that people ask in, and what Turkish writes after it.
IN_TOWN = "in|te|uit|van|naar|rond|bij|near|around|from|w|we|z|ze|у|в|з|في|ب"
AFTER_TOWN = "(?:['’]?(?:de|da|te|ta|den|dan))?"


def without_home(text: str, area: FoundArea | None) -> str:
    """A Dutch question as it would be asked from anywhere; where nothing else is said, only the place.

    >>> without_home("Mijn zoon stottert, wij wonen in de Waterwijk", FoundArea("waterwijk", "Waterwijk"))
    'Mijn zoon stottert'
    """
    if area is None:
        return text
    shown = plain(text)
    found = _passage(area.text).search(shown)
    if found is None:
        return text
    rest = " ".join(f"{shown[: found.start()]} {shown[found.end() :]}".split()).strip(" ,")
    if not words(rest):
        return area.text
    return rest if any(word.isalpha() and is_content(word, DUTCH) for word in words(rest)) else text


def without_town(text: str, names: Iterable[str]) -> str:
    """A question without the name of the municipality, which all that is found here shares; as it is where it has more.

    >>> without_town("logopedie in Almere", ["Almere"]), without_town("Almere", ["Almere"])
    ('logopedie', 'Almere')
    """
    rest = text
    for name in names:
        rest = _town(name).sub(" ", rest)
    if rest == text or not words(rest):
        return text
    return " ".join(rest.split()).strip(" ,")


@lru_cache(maxsize=512)
def _town(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:(?:{IN_TOWN})\s+)?{re.escape(name)}{AFTER_TOWN}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=512)
def _passage(place: str) -> re.Pattern[str]:
    """The name of the place with what leads to it: "we wonen in Haven", "in Haven wonen we"."""
    soft = rf"(?:\s+(?:{SOFT}))*"
    turned = rf"(?:{SOMEBODY_LIVES})\s+(?:{WHO})|(?:{LIVES})(?:\s+(?:{WHO}))?"
    straight = rf"(?:{WHO}){soft}\s+(?:{SOMEBODY_LIVES}|{LIVES})"
    verb = rf"(?:(?:en|want|maar)\s+)?(?:{straight}|{turned}){soft}(?:\s+{MOVED})?\s+"
    name = rf"(?:(?:{AT})\s+)?(?:(?:{KIND})\s+)?(?:(?:de|het)\s+)?{re.escape(place)}"
    after = rf"(?:\s+(?:{turned}))?"
    return re.compile(rf"[,(]?\s*(?<!\w)(?:{verb})?{name}(?!\w){after}\s*\)?", re.IGNORECASE)
