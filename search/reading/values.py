"""Single values: each reader gives None for what cannot be read."""

import re
import unicodedata

from search.parameters import OLDEST_ASKED, YOUNGEST_ASKED

# A question is a few sentences; more than this is cut, so that its words fit in the addresses of a page.
LONGEST_TEXT = 1000
WHOLE_NUMBER = re.compile(r"-?[0-9]{1,9}", re.ASCII)
# Past every list; a page with a higher number is not there either.
LAST_PAGE = 10**6
POSTCODE = re.compile(r"([1-9][0-9]{3})\s*([A-Za-z]{2})?", re.ASCII)


def clean_text(text: str) -> str:
    """Without control characters and halves of characters, spaces single."""
    readable = (" " if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char for char in text)
    return " ".join("".join(readable).split())


def cut_text(text: str) -> tuple[str, bool]:
    """The text as far as it is read, and whether that is less than all."""
    # What lies far past the end is not even cleaned.
    text = clean_text(text[: 4 * LONGEST_TEXT])
    return text[:LONGEST_TEXT].rstrip(), len(text) > LONGEST_TEXT


def whole_number(text: str, lowest: int, highest: int) -> int | None:
    if not WHOLE_NUMBER.fullmatch(text.strip()):
        return None
    number = int(text)
    return number if lowest <= number <= highest else None


def page_number(text: str) -> int | None:
    """A page from 1, however far past the end.

    >>> page_number("3"), page_number("9" * 50), page_number("0"), page_number("-1")
    (3, 1000000, None, None)
    """
    text = text.strip()
    if not (text.isascii() and text.isdigit()):
        return None
    digits = text.lstrip("0")
    return min(int(digits[:9]), LAST_PAGE) if digits else None


def age(text: str) -> int | None:
    return whole_number(text, YOUNGEST_ASKED, OLDEST_ASKED)


def postcode(text: str) -> str | None:
    """
    >>> postcode(" 1353 ab"), postcode("0123")
    ('1353AB', None)
    """
    match = POSTCODE.fullmatch(text.strip())
    return (match[1] + (match[2] or "").upper()) if match else None
