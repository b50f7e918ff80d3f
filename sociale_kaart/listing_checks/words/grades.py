"""School years in a text ("groep 7 en 8", "brugklas"), as the ages that children there have, in months."""

import re
from collections.abc import Iterator

GROUPS = re.compile(
    r"\b(?:uit|voor|van|in) groep (?P<low>[1-8])\b"
    r"(?:[^.;]{0,12}?(?:,| en | tot en met | t/m |-) ?(?P<high>[1-8])\b)?(?! tot \d)"
)
# Where two are named it is about them, unless somebody works with them or goes there next.
GROUPS_TOGETHER = re.compile(
    r"(?<!\bmet )(?<!\bnaar )\bgroep (?P<low>[1-8])(?: en | tot en met | t/m | & | ?- ?)(?P<high>[1-8])\b",
    re.IGNORECASE,
)
# The first year of secondary school.
FIRST_YEAR = re.compile(r"\b(?:voor|van|uit|in) (?:\w+ ){0,3}?(?:de brugklas\b|brugklassers?\b|het brugjaar\b)")
YEAR = 12
# Those who come, by what everyone calls them: wide, for no two people draw the same line.
PHASES = {
    r"(?:baby's|baby|zuigelingen)": (0, 23),
    r"dreumes(?:en)?": (8, 35),
    r"peuters?": (15, 59),
    r"kleuters?": (42, 95),
    r"(?:basisschool(?:kinderen|leerlingen)|(?:kinderen|leerlingen) (?:van|op) de basisschool)": (48, 167),
    r"(?:tieners?|pubers?)": (108, 251),
    r"(?:middelbare scholieren|(?:leerlingen|jongeren|kinderen) (?:van|op) (?:de middelbare|het voortgezet))": (
        120,
        251,
    ),
}
FOR_WHOM = r"\b(?:voor|alle) (?:(?:alle|de|onze|jouw|uw|ouders|met|van|een|hun|kleine|jonge) ){0,3}"
ADDRESSED = tuple((re.compile(rf"{FOR_WHOM}{noun}\b", re.IGNORECASE), ages) for noun, ages in PHASES.items())


def grade_ages(text: str) -> Iterator[tuple[int, int, str]]:
    """The youngest and oldest usual age, and the words: somebody in groep 1 is 4 or 5, who stays down 6.

    >>> list(grade_ages("Voor kinderen uit groep 7 en 8."))
    [(120, 167, 'uit groep 7 en 8')]
    """
    for found in (*GROUPS.finditer(text), *GROUPS_TOGETHER.finditer(text)):
        low, high = int(found["low"]), int(found["high"] or found["low"])
        if low <= high:
            yield (low + 3) * YEAR, (high + 6) * YEAR - 1, found.group()
    for found in FIRST_YEAR.finditer(text):
        yield 11 * YEAR, 14 * YEAR - 1, found.group()


def phase_ages(sentence: str) -> Iterator[tuple[int, int, str]]:
    """Of those for whom it is by name, peuters or tieners: the youngest and oldest that anybody calls so.

    >>> list(phase_ages("Zingen voor peuters."))
    [(15, 59, 'voor peuters')]
    """
    for pattern, (low, high) in ADDRESSED:
        for found in pattern.finditer(sentence):
            yield low, high, found.group()
