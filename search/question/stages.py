"""What a child of an age is called: phrases of the thesaurus say "peuter" where parents say "van anderhalf"."""

from collections.abc import Iterable, Iterator

# From and up to, in months, both included. Between kleuter and puber a child is mostly just called a child.
STAGES = (
    (-9, -1, ("zwanger",)),
    (0, 11, ("baby",)),
    (12, 23, ("dreumes", "peuter")),
    (24, 47, ("peuter",)),
    (48, 71, ("kleuter",)),
    (144, 215, ("puber", "tiener")),
)
# Ages that lie wider apart are no stage.
WIDEST = 36


def stage_words(ages: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Dutch words for these ages (from and up to, in months).

    >>> [*stage_words([(18, 18)])]
    ['dreumes', 'peuter']
    """
    for since, to in ages:
        if to - since <= WIDEST:
            yield from (word for low, high, words in STAGES if low <= (since + to) / 2 <= high for word in words)
