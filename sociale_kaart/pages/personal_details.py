"""What tells who somebody is, in a text that should tell of a service only."""

import re

import phonenumbers

# A number of eight or nine figures, also in groups, as a citizen service number (BSN) is written.
_NUMBER = re.compile(r"(?<![\d.,/-])(?:\d{8,9}|\d{3,4}[. ]\d{2}[. ]\d{3})(?![\d/-])")
# "09.00 - 12.30" is when something opens, and by chance a number that can be called.
_TIME = re.compile(r"(?<![\d.])\d{1,2}[.:]\d{2}(?![\d.]*\d)")
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.\w{2,}")


def has_personal_details(text: str) -> bool:
    """Whether there is a mail address, a telephone number, or a number like that of a citizen in it.

    >>> has_personal_details("bel 06-12345678"), has_personal_details("di 09.00 - 12.30 uur, 12,50 euro")
    (True, False)
    """
    if _ADDRESS.search(text) or _NUMBER.search(text):
        return True
    return any(phonenumbers.PhoneNumberMatcher(_TIME.sub(" ", text), "NL"))
