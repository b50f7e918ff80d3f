"""The language to be spoken is no subject: the words that ask for it, taken out of what a question is about."""

import re
from collections.abc import Iterable
from functools import lru_cache

GLUED = ("sprekend", "sprekende", "talig", "talige")
SPEAKS = "spreekt|spreken|spreek|praat|praten"
# Between the verb and the language: "spreekt er iemand Arabisch", "spreken jullie ook Turks".
BETWEEN = "er|iemand|jullie|je|jij|u|hij|zij|ze|die|ook|hier|daar|misschien|goed"
SOMEBODY = "(?:(?:ik|wij|we)\\s+)?(?:(?:zoek|zoeken|liefst|graag|met)\\s+)?(?:iemand|wie)"


def without_languages(text: str, languages: Iterable[str]) -> str:
    """A Dutch question without what asks for these languages, by their words; as it is where nothing else is said.

    >>> without_languages("mijn kind slaapt niet, spreekt er iemand Arabisch", ["Arabisch"])
    'mijn kind slaapt niet'
    >>> without_languages("Turks sprekende hulp bij schulden", ["Turks"]), without_languages("Turks", ["Turks"])
    ('hulp bij schulden', 'Turks')
    >>> without_languages("Turkstalige logopedie", ["Turkstalige"])
    'logopedie'
    """
    rest = text
    for language in languages:
        rest = _passage(language).sub(" ", rest)
    rest = " ".join(rest.split()).strip(" ,")
    return rest if any(piece.isalpha() for piece in rest.split()) else text


@lru_cache(maxsize=256)
def _passage(language: str) -> re.Pattern[str]:
    name = re.escape(language)
    who = rf"(?:,\s*)?(?:(?:{SOMEBODY})\s+)?(?:die\s+)?"
    speaking = rf"{name}[\s-]?(?:sprekende?|talige?|{SPEAKS}|kan|kent)"
    asked = rf"(?:{SPEAKS})\s+(?:(?:{BETWEEN})\s+)*{name}"
    in_it = rf"in\s+het\s+{name}|in\s+{name}"
    glued = rf"|{name}" if language.lower().endswith(GLUED) else ""
    return re.compile(rf"{who}(?<!\w)(?:{speaking}|{asked}|{in_it}{glued})(?!\w)", re.IGNORECASE)
