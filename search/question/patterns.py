"""Patterns of words with a bounded distance between them, matched many at a time in linear time.

A pattern is a line such as `<adult> 4 slaat|schopt 2 <victim>`:

* `slaat` this word; `mishandel*` any word that begins so; `*wal` any that ends so; `a|b` one of both, `a|b_c` the word
  or the phrase; `<adult>` a word of that class, whose words may be classes themselves; a class named `=ik` holds what
  the language says or writes for that word, wherever it stands;
* `4` at most four words may stand between (none where no number is given), never across the end of a sentence;
* `word?` may be absent; `!word` the next word is not this one; `^` and `$` the beginning and end of the question;
* `a 2 b & c` both patterns hold, in any order, however far apart; `a & -b` the first holds and the second does not.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from search.question.sentence import MOST_WORDS, STOPS, Sentence


@dataclass(frozen=True)
class Step:
    """One word of a pattern: `element` is the number of its forms in the book, `gap` the words before it."""

    element: int
    gap: int = 0
    is_optional: bool = False
    not_next: int | None = None


@dataclass(frozen=True)
class Pattern:
    steps: tuple[Step, ...]
    at_start: bool = False
    at_end: bool = False

    @cached_property
    def needed(self) -> frozenset[int]:
        """The elements without which it cannot hold: a quick look before the slow one."""
        return frozenset(step.element for step in self.steps if not step.is_optional)


@dataclass(frozen=True)
class Together:
    """Patterns that must all hold, in any order, and those that must not."""

    patterns: tuple[Pattern, ...]
    absent: tuple[Pattern, ...] = ()

    @cached_property
    def needed(self) -> frozenset[int]:
        """The elements without which it cannot hold."""
        return frozenset().union(*(pattern.needed for pattern in self.patterns))


@dataclass(frozen=True)
class Alternatives:
    """Patterns of which one is enough."""

    patterns: tuple[Pattern | Together, ...]

    @cached_property
    def by_telling(self) -> Mapping[int, tuple[int, ...]]:
        """The patterns by one needed element of each, that which the fewest need: without it none of them can hold."""
        needs = Counter(element for pattern in self.patterns for element in pattern.needed)
        telling: dict[int, list[int]] = defaultdict(list)
        for number, pattern in enumerate(self.patterns):
            telling[min(pattern.needed, key=lambda element: (needs[element], element))].append(number)
        return {element: tuple(numbers) for element, numbers in telling.items()}

    def places(
        self, sentence: Sentence, positions: Mapping[int, list[int]], within: int = MOST_WORDS
    ) -> Iterator[tuple[int, int]]:
        """Where those that hold do so among so many words, in the order of the patterns."""
        # Of two views the shorter one is walked; most questions hold none of it.
        told = self.by_telling.keys() & positions.keys()
        possible = sorted(number for element in told for number in self.by_telling[element]) if told else ()
        return (place for one in possible if (place := near(self.patterns[one], sentence, positions, within)))

    def first(
        self, sentence: Sentence, positions: Mapping[int, list[int]], within: int = MOST_WORDS
    ) -> tuple[int, int] | None:
        """Where the first that holds among so many words does so."""
        return next(self.places(sentence, positions, within), None)


def near(
    pattern: Pattern | Together, sentence: Sentence, positions: Mapping[int, list[int]], within: int
) -> tuple[int, int] | None:
    """The first and last word of a place no longer than so many words where the pattern holds."""
    place = match(pattern, sentence, positions)
    if place is None or place[1] - place[0] < within:
        return place
    # Its words may stand close together further on. What must be absent is so from the whole question: that is known.
    held = Together(pattern.patterns) if isinstance(pattern, Together) else pattern
    for start in sorted({one for element in held.needed for one in positions[element]}):
        window = {
            element: inside
            for element, places in positions.items()
            if (inside := [one for one in places if start <= one < start + within])
        }
        if place := match(held, sentence, window):
            return place
    return None


def match(
    pattern: Pattern | Together, sentence: Sentence, positions: Mapping[int, list[int]]
) -> tuple[int, int] | None:
    """The first and last word of a place where the pattern holds, None where it does not."""
    if not pattern.needed <= positions.keys():
        return None
    if isinstance(pattern, Together):
        return _all(pattern, sentence, positions)
    # End of what is matched so far -> (its beginning, whether anything is matched).
    reached: dict[int, int] = {}
    is_first = True
    for step in pattern.steps:
        here = _reach(step, sentence, positions, reached, is_first, pattern.at_start)
        if step.is_optional:
            here |= {end: start for end, start in reached.items() if end not in here}
        if not here and not (step.is_optional and is_first):
            return None
        is_first = is_first and not here
        reached = here
    ends = [end for end in reached if not pattern.at_end or _ends(sentence, end)]
    return (reached[min(ends)], min(ends)) if ends else None


def _all(pattern: Together, sentence: Sentence, positions: Mapping[int, list[int]]) -> tuple[int, int] | None:
    places: list[tuple[int, int]] = []
    for part in pattern.patterns:
        if (place := match(part, sentence, positions)) is None:
            return None
        places.append(place)
    if any(match(part, sentence, positions) for part in pattern.absent):
        return None
    return min(first for first, _ in places), max(last for _, last in places)


def _reach(
    step: Step,
    sentence: Sentence,
    positions: Mapping[int, list[int]],
    reached: Mapping[int, int],
    is_first: bool,
    at_start: bool,
) -> dict[int, int]:
    refused = positions.get(step.not_next, []) if step.not_next is not None else []
    here: dict[int, int] = {}
    for place in positions.get(step.element, ()):
        if place + 1 in refused:
            continue
        if is_first:
            if not at_start or all(word.is_mark for word in sentence.words[:place]):
                here[place] = place
            continue
        between = 0
        for end in range(place - 1, -1, -1):
            if sentence.folded[end] in STOPS or between > step.gap:
                break
            if end in reached:
                here[place] = reached[end]
                break
            # Commas and hyphens are no words.
            between += not sentence.words[end].is_mark
    return here


def _ends(sentence: Sentence, end: int) -> bool:
    return all(word.is_mark for word in sentence.words[end + 1 :])
