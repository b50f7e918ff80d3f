"""The place of a listing in each order that a list can be in, as numbers that an engine sorts by.

An engine brings only the first of a list: where two had the same number, each engine would bring another one.
"""

from datetime import date

from search.question.words import key

# A name's place in the alphabet as one number: this many letters of it, of this many kinds.
LETTERS, KINDS = 12, 38
# No tier comes after this one; pages have none and come after it.
LAST_TIER = 9
AFTER_TIERS = LAST_TIER + 1
# In an order by day there is room for fewer letters.
LETTERS_OF_A_DAY = 7
A_DAY = AFTER_TIERS * KINDS**LETTERS_OF_A_DAY


def orders(name: str, tier: int = 0, verified_on: date | None = None) -> dict[str, int]:
    """By name; lighter before heavier and then by name; checked last before longer ago, and then as the second."""
    by_name = name_order(name)
    by_tier = min(tier, AFTER_TIERS) * KINDS ** (LETTERS - 1) + by_name // KINDS
    day = verified_on.toordinal() if verified_on else 0
    return {
        "name_order": by_name,
        "browse_order": by_tier,
        # What comes first has the largest number here.
        "verified_order": (day + 1) * A_DAY - 1 - by_tier // KINDS ** (LETTERS - 1 - LETTERS_OF_A_DAY),
    }


def name_order(name: str) -> int:
    """
    >>> name_order("Aap") < name_order("aap noot") < name_order("Ábel")
    True
    """
    number = 0
    for letter in key(name)[:LETTERS].ljust(LETTERS):
        number = number * KINDS + _rank(letter)
    return number


def _rank(letter: str) -> int:
    if letter.isdigit() and letter.isascii():
        return 1 + int(letter)
    if "a" <= letter <= "z":
        return 11 + ord(letter) - ord("a")
    return 0 if letter == " " else KINDS - 1
