"""Abbreviations in a text, and which of them it explains itself."""

import re
from collections.abc import Collection

_LETTERS = r"(?:[A-Z]{2,}[a-z]?|[A-Z][a-z]?[A-Z]+|[A-Z][a-z]?[A-Z][a-z])"
# "JGZ", "NJi", "PrO", "JIT+", "O&O"; and those with points, such as "i.v.m.".
ABBREVIATION = re.compile(rf"(?<![\w&])(?:[A-Z]+&[A-Z]+|{_LETTERS})\+?(?![\w&])|(?<![\w.])(?:[a-zA-Z]\.){{2,}}")
# What everyone says and nobody says in full.
FAMILIAR = frozenset(
    ("AVG", "BV", "CV", "DNA", "DVD", "EHBO", "EU", "FAQ", "GPS", "HIV", "ID", "IQ", "NL", "NS", "OK", "OKé", "PDF")
    + ("PIN", "SMS", "SOA", "TV", "UK", "USA", "VN", "VS", "WC", "WiFi", "XL")
)
_ROMAN = re.compile(r"[IVX]+")


def abbreviations(text: str) -> tuple[str, ...]:
    """Each abbreviation once, in the order of reading.

    >>> abbreviations("Het CJG werkt i.v.m. de Wmo samen met JGZ en het CJG.")
    ('CJG', 'i.v.m.', 'JGZ')
    """
    if is_shouted(text):
        return ()
    found = dict.fromkeys(match.group() for match in ABBREVIATION.finditer(text))
    return tuple(word for word in found if word not in FAMILIAR and not _ROMAN.fullmatch(word))


def unexplained(text: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """The abbreviations that neither the text says in full nor `known` holds.

    In full is: the words before it in brackets, or after it. `known` are words that readers can have explained.

    >>> unexplained("De jeugdgezondheidszorg (JGZ) helpt. Het CJG (Centrum voor Jeugd en Gezin) ook. En de MEE.")
    ('MEE',)
    """
    taken = frozenset(known)
    return tuple(word for word in abbreviations(text) if word not in taken and not is_explained(word, text))


def is_explained(word: str, text: str) -> bool:
    """Whether the text itself says it in full somewhere: `word (in full)`, `in full (word)`."""
    short = re.escape(word)
    if re.search(rf"[^\W\d_]{{3,}}\W{{0,3}}\((?:de |het )?{short}\)", text):
        return True
    after = re.search(rf"{short}\s*\(([^()]{{4,120}})\)", text)
    return after is not None and (" " in after[1].strip() or len(after[1]) > 2 * len(word))


def is_shouted(text: str) -> bool:
    """Whether it is written in capitals throughout, so that capitals say nothing."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 20 and sum(letter.isupper() for letter in letters) > 0.7 * len(letters)
