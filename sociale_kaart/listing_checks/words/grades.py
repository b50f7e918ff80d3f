"""School years in a text ("groep 7 en 8", "brugklas"), as the ages that children there have, in months."""

import re
from collections.abc import Iterator

GROUPS = re.compile(
    r"\b(?:uit|voor|van|in) groep (?P<low>[1-8])\b"
    r"(?:[^.;]{0,12}?(?:,| en | tot en met | t/m |-) ?(?P<high>[1-8])\b)?(?! tot \d)"
)
# The first year of secondary school.
FIRST_YEAR = re.compile(r"\b(?:voor|van|uit|in) (?:\w+ ){0,3}?(?:de brugklas\b|brugklassers?\b|het brugjaar\b)")
YEAR = 12


def grade_ages(text: str) -> Iterator[tuple[int, int, str]]:
    """The youngest and oldest usual age, and the words: somebody in groep 1 is 4 or 5, who stays down 6.

    >>> list(grade_ages("Voor kinderen uit groep 7 en 8."))
    [(120, 167, 'uit groep 7 en 8')]
    """
    for found in GROUPS.finditer(text):
        low, high = int(found["low"]), int(found["high"] or found["low"])
        if low <= high:
            yield (low + 3) * YEAR, (high + 6) * YEAR - 1, found.group()
    for found in FIRST_YEAR.finditer(text):
        yield 11 * YEAR, 14 * YEAR - 1, found.group()
