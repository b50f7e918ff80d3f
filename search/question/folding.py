"""Text without capitals and accents, as it is compared."""

import unicodedata

# Letters that no decomposition turns into plain ones.
LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ى": "ي", "ة": "ه", "ـ": ""})


def fold(text: str) -> str:
    """Lower case without accents.

    >>> fold("Oké, Çağla")
    'oke, cagla'
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(LETTERS)
