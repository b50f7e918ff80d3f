"""What Arabic writes in front of a word without a space: particles, the article, who does a verb and when."""

from collections.abc import Iterator

CONJUNCTIONS = ("", "و", "ف")
PREPOSITIONS = ("", "ب", "ل", "ك", "ع", "ه")
# Also as spoken in Egypt, the Levant and Morocco.
TIMES = ("", "ب", "س", "ح", "ه", "ك", "ل", "غ", "رح", "عم")
PERSONS = ("ا", "ي", "ت", "ن")
PREFIXES = frozenset(
    conjunction + rest
    for conjunction in CONJUNCTIONS
    for rest in (
        "لل",
        *(preposition + article for preposition in PREPOSITIONS for article in ("", "ال")),
        *(time + person for time in TIMES for person in PERSONS),
    )
)
LONGEST = max(map(len, PREFIXES))
# Less than this is no word any more.
SHORTEST_REST = 2


def is_arabic(word: str) -> bool:
    return "\u0600" <= word[:1] <= "\u06ff"


def bare(word: str) -> Iterator[str]:
    """All that a word may be without what is written in front of it; also itself.

    >>> list(bare("وبيضرب")), list(bare("بيت"))
    (['وبيضرب', 'بيضرب', 'يضرب', 'ضرب'], ['بيت', 'يت'])
    """
    last = min(LONGEST, len(word) - SHORTEST_REST)
    return (word[end:] for end in range(last + 1) if word[:end] in PREFIXES)
