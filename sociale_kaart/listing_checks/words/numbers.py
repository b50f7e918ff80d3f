"""Numbers in digits and in words, as Dutch texts write ages and prices."""

_UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TWENTIES = tuple(f"{unit}{'ën' if unit.endswith('e') else 'en'}twintig" for unit in _UNITS)
_ROUND = {name: 10.0 * ten for ten, name in enumerate(
    ("dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd"), start=3
)}  # fmt: skip
_BETWEEN = {
    f"{unit}{'ën' if unit.endswith('e') else 'en'}{name}": ten + value
    for name, ten in _ROUND.items()
    if ten < 100
    for value, unit in enumerate(_UNITS, start=1)
}
_NAMES = ("nul", *_UNITS, *_TENS, "twintig", *_TWENTIES)
_HALVES = {"anderhalf": 1.5, "anderhalve": 1.5, "twee en een half": 2.5, "tweeënhalf": 2.5, "drie en een half": 3.5}
_ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
    "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14, "vijftiende": 15,
    "zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19, "twintigste": 20,
    "eenentwintigste": 21, "tweeëntwintigste": 22, "drieëntwintigste": 23, "vierentwintigste": 24,
    "vijfentwintigste": 25, "zesentwintigste": 26, "zevenentwintigste": 27,
}  # fmt: skip
_VALUES = {name: float(value) for value, name in enumerate(_NAMES)} | _ROUND | _BETWEEN | _HALVES | {"één": 1.0}
_LONGEST_FIRST = sorted(_VALUES, key=len, reverse=True)

IN_WORDS = rf"(?:{'|'.join(_LONGEST_FIRST)})"
NUMBER = rf"(?:\d{{1,4}}(?:[.,]\d{{1,2}})?|\b{IN_WORDS}\b)"
ORDINAL = rf"\b(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|\d{{1,2}}(?:e|ste|de))\b"


def number(text: str) -> float:
    """The value of what `NUMBER` found.

    >>> number("1,5"), number("Anderhalf"), number("twaalf")
    (1.5, 1.5, 12.0)
    """
    text = text.strip().lower()
    return _VALUES[text] if text in _VALUES else float(text.replace(",", "."))


def ordinal(text: str) -> int:
    """The value of what `ORDINAL` found: "achttiende", "21e"."""
    text = text.strip().lower()
    return _ORDINALS[text] if text in _ORDINALS else int("".join(filter(str.isdigit, text)))
