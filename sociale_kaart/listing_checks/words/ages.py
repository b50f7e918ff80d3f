"""The ages that a text names, in months."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sociale_kaart.listing_checks.words.numbers import IN_WORDS, NUMBER, ORDINAL, number, ordinal
from sociale_kaart.readability.sentences import sentences

_LENGTHS = {"jaar": 12.0, "jarigen": 12.0, "maand": 1.0, "maanden": 1.0, "week": 12 / 52, "weken": 12 / 52}
_UNIT = r"jaar|jarigen|maanden|maand|weken|week"
_ABOUT = r"(?:ongeveer |circa |een jaar of |de leeftijd van |de |het )?"
_INCLUDED = r"tot en met|t/m|t\.e\.m\."
_PEOPLE = (
    r"(?:kind|\w*kinderen|jongeren|tieners|meiden|meisjes|jongens|jongvolwassenen|baby's|peuters|kleuters|leerlingen"
    r"|studenten|moeders|vaders|statushouders|mensen|puber|pubers|zoon of dochter|cliënten|\w*scholieren),?"
)
_LOW, _HIGH = rf"{_ABOUT}(?P<low>{NUMBER})", rf"{_ABOUT}(?P<high>{NUMBER})"
_LOW_UNIT = rf"(?:[ -]?(?P<low_unit>{_UNIT})|-(?= ))?"
# A range says jaar or weeks, or stands right behind the people of those ages.
_RANGES = (
    rf"{_LOW}{_LOW_UNIT} ?(?P<link>{_INCLUDED}|tot|-|–) ?{_HIGH}[ -]?(?P<unit>{_UNIT})",
    rf"\btussen {_LOW}{_LOW_UNIT} en {_HIGH}[ -]?(?P<unit>{_UNIT})",
    rf"\b{_PEOPLE} (?:in de leeftijd )?van {_LOW}{_LOW_UNIT} (?P<link>{_INCLUDED}|tot) {_HIGH}(?P<unit>)",
    rf"\btussen de (?P<low>{NUMBER}){_LOW_UNIT} en (?P<high>{NUMBER})(?P<unit>)",
    rf"\w*leeftijd \((?P<low>{NUMBER})(?P<link> ?[-–] ?| tot | t/m | tot en met ){_HIGH}(?P<unit>)",
)
RANGES = tuple(re.compile(rf"(?<![\w,.]){pattern}(?![\w-])", re.IGNORECASE) for pattern in _RANGES)
FROM = re.compile(rf"\bvanaf {_LOW}[ -]?(?P<unit>{_UNIT})(?!\w)", re.IGNORECASE)
# "zodra het 2,5 jaar is", "als je 16 wordt", "16-plussers", "18+".
ONCE = re.compile(
    rf"\b(?:zodra|als|wanneer) (?:\w+ ){{1,2}}(?P<low>{NUMBER})(?: (?P<unit>{_UNIT}))? (?:is|bent|wordt|zijn)\b",
    re.IGNORECASE,
)
PLUS = re.compile(r"(?<![\w,.])(?P<low>1\d|2[0-7])(?:\+|[ -]?plus(?:sers?)?)(?!\w)(?P<unit>)", re.IGNORECASE)
FROM_BIRTHDAY = re.compile(rf"\bvanaf (?:je|uw|de|hun) (?P<low>{ORDINAL})(?P<unit>)(?=[ .,;]|$)", re.IGNORECASE)
OR_OLDER = re.compile(rf"(?<![\w,.]){_LOW}[ -]?(?P<unit>{_UNIT}) (?:of|en) ouder(?!\w)", re.IGNORECASE)
LEAST = re.compile(rf"\bminimum ?leeftijd\b[^.;,]{{0,12}}? (?P<low>{NUMBER})(?: jaar)?(?P<unit>)(?!\w)", re.IGNORECASE)
BETWEEN_BIRTHDAYS = re.compile(
    rf"\bvan (?:je|uw|hun|zijn|haar) (?P<low>{ORDINAL}) tot (?:je|uw|hun|zijn|haar) (?P<high>{ORDINAL})\b",
    re.IGNORECASE,
)
# "De oudste groep is voor vierjarigen."
OF_AN_AGE = re.compile(rf"\bvoor (?:alle )?(?P<low>{IN_WORDS}|\d{{1,2}})[ -]?jarigen\b(?P<unit>)", re.IGNORECASE)
# Pregnancy is told in weeks too.
OF_PREGNANCY = re.compile(
    rf"(?:{NUMBER} ?(?:tot|en|-|–|{_INCLUDED}) ?)?{NUMBER}(?:e|ste|de)? (?:week|weken)"
    r" (?:\w+ )?(?:zwanger|in verwachting)",
    re.IGNORECASE,
)
_STARTS = (FROM, ONCE, PLUS, FROM_BIRTHDAY, OR_OLDER, LEAST)
UP_TO = re.compile(
    rf"\b(?P<link>{_INCLUDED}|tot|onder de|jonger dan) {_HIGH}[ -]?(?P<unit>{_UNIT})(?!\w)", re.IGNORECASE
)
# "Ben je nog geen drieëntwintig?"
NOT_YET = re.compile(
    rf"\bnog geen (?:(?P<high>{NUMBER})(?: jaar\b|(?= ?(?:[.,;?!]|bent\b|is\b|geworden\b)))|jaar oud\b)(?P<unit>)",
    re.IGNORECASE,
)
BIRTHDAY = re.compile(rf"\btot (?:je |uw |de |hun )?(?P<high>{ORDINAL})(?: verjaardag|(?=[.,;]|$))", re.IGNORECASE)
TELLS_FOR_WHOM = re.compile(
    r"\b(?:voor|bedoeld|bestemd|welkom|terecht|toegankelijk|starten|beginnen|instromen|meedoen|deelnemen"
    r"|(?:minimum)?leeftijd|doelgroep|ben je)\b",
    re.IGNORECASE,
)
# "Jongeren tot 27 jaar": whoever these are, it is for them.
RIGHT_BEFORE = re.compile(rf"\b{_PEOPLE} $", re.IGNORECASE)
# Months and weeks are as often how long something takes; ages of them follow such a word.
BEFORE_AN_AGE = re.compile(r"(?:\b(?:van|vanaf|tussen|leeftijd:?|leeftijd van) |\()$", re.IGNORECASE)
# Ages of those who help, and numbers of months that something takes.
NOT_AN_AGE = re.compile(
    r"\b(?:iemand|maatje|vrijwilligers?|mentor|coach|oppas|begeleiders?)\b[^.,;:]{0,25}$"
    r"|\b(?:duurt|duur|blijft|blijven|traject|maximaal|gemiddeld|behandeling|begeleiding|opname|training|looptijd"
    r"|wachttijd)\b(?:(?!\bvoor\b)[^.,;:]){0,25}$",
    re.IGNORECASE,
)
OLDEST_NAMED = 99 * 12


@dataclass(frozen=True)
class NamedAge:
    """Ages in a sentence, None where it names no bound; `is_for` says that the sentence tells for whom it is."""

    lowest: float | None
    highest: float | None
    sentence: str
    is_for: bool

    @property
    def is_range(self) -> bool:
        return self.lowest is not None and self.highest is not None


def named_ages(text: str) -> Iterator[NamedAge]:
    """The ages that a text names, sentence by sentence.

    >>> [(age.lowest, age.highest) for age in named_ages("Voor kinderen van 4 t/m 7 jaar. Welkom vanaf 16 jaar!")]
    [(48.0, 95.0), (192.0, None)]
    """
    for sentence in sentences(text):
        yield from _in_sentence(sentence)


def _in_sentence(sentence: str) -> Iterator[NamedAge]:
    rest, is_for = OF_PREGNANCY.sub(" ", sentence), bool(TELLS_FOR_WHOM.search(sentence))
    for pattern in RANGES:
        for found in pattern.finditer(rest):
            lowest, highest = _lowest(found), _highest(found)
            before = rest[: found.start()]
            is_age = found["unit"] in ("jaar", "jarigen", "") or found.group().lower().startswith("tussen")
            is_age = (is_age or bool(BEFORE_AN_AGE.search(before))) and not NOT_AN_AGE.search(before)
            if is_age and lowest < highest <= OLDEST_NAMED:
                yield NamedAge(lowest, highest, sentence, is_for)
        rest = pattern.sub(lambda match: " " * len(match.group()), rest)
    for found in BETWEEN_BIRTHDAYS.finditer(rest):
        yield NamedAge(ordinal(found["low"]) * 12, ordinal(found["high"]) * 12 - 1, sentence, is_for=True)
    rest = BETWEEN_BIRTHDAYS.sub(" ", rest)
    for pattern in (*_STARTS, OF_AN_AGE, UP_TO, NOT_YET, BIRTHDAY):
        for found in pattern.finditer(rest):
            before = rest[: found.start()]
            if not NOT_AN_AGE.search(before):
                yield NamedAge(*_bounds(found), sentence, is_for or bool(RIGHT_BEFORE.search(before)))


def _bounds(found: re.Match[str]) -> tuple[float | None, float | None]:
    """What a single age says of the lowest and the highest."""
    if found.re is OF_AN_AGE:
        return _lowest(found), _lowest(found) + 11
    return (_lowest(found), None) if found.re in _STARTS else (None, _highest(found))


def _lowest(found: re.Match[str]) -> float:
    parts = found.groupdict()
    if found.re is FROM_BIRTHDAY:
        return ordinal(parts["low"]) * 12
    return number(parts["low"]) * _LENGTHS[(parts.get("low_unit") or parts["unit"] or "jaar").lower()]


def _highest(found: re.Match[str]) -> float:
    """The last whole month of it: "tot 8 jaar" ends before the birthday, "t/m 8 jaar" a year later."""
    parts = found.groupdict()
    if found.re is BIRTHDAY:
        return ordinal(parts["high"]) * 12 - 1
    length = _LENGTHS[(parts["unit"] or "jaar").lower()]
    is_included = re.fullmatch(rf"{_INCLUDED}|-|–", (parts.get("link") or "").strip(), re.IGNORECASE)
    return ((number(parts["high"]) if parts["high"] else 1) + bool(is_included)) * length - 1
