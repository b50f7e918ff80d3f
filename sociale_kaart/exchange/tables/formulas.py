"""Keeps a text from being run as a formula by the program that opens the table, and reads it back unchanged."""

import re

# What spreadsheets take for the start of a formula, also in its wide form and behind a tab or line end.
DANGEROUS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def neutralise(text: str) -> str:
    """An apostrophe before it: a spreadsheet shows the text as it is.

    >>> neutralise('=HYPERLINK("https://example.org")'), neutralise("gewoon")
    ('\\'=HYPERLINK("https://example.org")', 'gewoon')
    """
    return f"'{text}" if DANGEROUS.match(text) else text


def restore(text: str) -> str:
    """What stood there before `neutralise`.

    >>> restore(neutralise("'=1+1")), restore("'s middags")
    ("'=1+1", "'s middags")
    """
    return text[1:] if text.startswith("'") and DANGEROUS.match(text) else text
