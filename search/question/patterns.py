"""Patterns of words with a bounded distance between them, matched many at a time in linear time.

A pattern is a line such as `<adult> 4 slaat|schopt 2 <victim>`:

* `slaat` this word; `mishandel*` any word that begins so; `*wal` any that ends so; `a|b` one of both; `<adult>` a word
  of that class, whose words may be classes themselves;
* `4` at most four words may stand between (none where no number is given), never across the end of a sentence;
* `word?` may be absent; `!word` the next word is not this one; `^` and `$` the beginning and end of the question;
* `a 2 b & c` both patterns hold, in any order, however far apart.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from search.question.arabic_prefixes import bare, is_arabic
from search.question.sentence import STOPS, Sentence
from search.question.sounds import sound
from search.question.words import APOSTROPHE, fold

SHORTEST_SOUND, SHORTEST_HEARD = 3, 4


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
    """Patterns that must all hold, in any order."""

    patterns: tuple[Pattern, ...]

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

    def places(self, sentence: Sentence, positions: Mapping[int, list[int]]) -> Iterator[tuple[int, int]]:
        """Where those that hold do so, in the order of the patterns."""
        # Of two views the shorter one is walked; most questions hold none of it.
        told = self.by_telling.keys() & positions.keys()
        possible = sorted(number for element in told for number in self.by_telling[element]) if told else ()
        return (place for number in possible if (place := match(self.patterns[number], sentence, positions)))

    def first(self, sentence: Sentence, positions: Mapping[int, list[int]]) -> tuple[int, int] | None:
        """Where the first that holds does so."""
        return next(self.places(sentence, positions), None)


@dataclass
class PatternBook:
    """Compiles patterns and knows which words of a question are of interest to which."""

    elements: dict[frozenset[str], int] = field(default_factory=dict)
    exact: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    sounds: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    beginnings: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    endings: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def compile(self, line: str, classes: Mapping[str, str], is_heard: bool) -> Pattern | Together:
        """Raises ValueError where a line cannot be read. `is_heard`: spellings that sound alike count too."""
        parts = tuple(self._pattern(part, classes, is_heard) for part in line.split(" & "))
        return parts[0] if len(parts) == 1 else Together(parts)

    def _pattern(self, line: str, classes: Mapping[str, str], is_heard: bool) -> Pattern:
        steps: list[Step] = []
        gap = 0
        for part in line.split():
            if part.isdigit() and len(part) == 1:
                gap = int(part)
            elif part.startswith("!"):
                last = steps.pop()
                element = self._element(part[1:], classes, is_heard)
                steps.append(Step(last.element, last.gap, last.is_optional, element))
            elif part not in "^$":
                steps.append(Step(self._element(part.rstrip("?"), classes, is_heard), gap, part.endswith("?")))
                gap = 0
        if not steps or all(step.is_optional for step in steps):
            raise ValueError(f"No words in the pattern {line!r}")
        return Pattern(tuple(steps), line.startswith("^"), line.endswith("$"))

    def _element(self, part: str, classes: Mapping[str, str], is_heard: bool) -> int:
        forms = frozenset(form for one in part.split("|") for form in _forms(one, classes))
        if forms in self.elements:
            return self.elements[forms]
        element = self.elements[forms] = len(self.elements)
        for form in forms:
            self._enter(APOSTROPHE.sub("", fold(form)), element, is_heard)
        return element

    def _enter(self, form: str, element: int, is_heard: bool) -> None:
        if form.startswith("*"):
            self.endings[form[1:]].add(element)
        elif form.endswith("*"):
            self.beginnings[form[:-1]].add(element)
        else:
            self.exact[form].add(element)
        heard = sound(form.rstrip("*"), is_beginning=form.endswith("*"))
        if is_heard and not form.startswith("*") and len(heard) >= SHORTEST_SOUND:
            (self.beginnings if form.endswith("*") else self.sounds)[f"~{heard}" if form.endswith("*") else heard].add(
                element
            )

    def positions(self, sentence: Sentence) -> dict[int, list[int]]:
        """Where in a question the words of each element stand."""
        found: dict[int, list[int]] = defaultdict(list)
        known: dict[str, frozenset[int]] = {}
        for place, word in enumerate(sentence.folded):
            if word not in known:
                known[word] = self._elements_of(word)
            for element in known[word]:
                found[element].append(place)
        return found

    def _elements_of(self, word: str) -> frozenset[int]:
        found = set(self._written(word))
        for start in range(1, len(word) + 1):
            found.update(self.endings.get(word[-start:], ()))
        if is_arabic(word):
            found.update(*(self._written(f"+{rest}") for rest in bare(word)))
        elif len(word) >= SHORTEST_HEARD and word.isascii():
            found.update(self.sounds.get(sound(word), ()))
            found |= self._written(f"~{sound(word, is_beginning=True)}")
        return frozenset(found)

    def _written(self, word: str) -> set[int]:
        """The elements that are this word or a beginning of it."""
        found = set(self.exact.get(word, ()))
        for end in range(1, len(word) + 1):
            found.update(self.beginnings.get(word[:end], ()))
        return found


def _forms(part: str, classes: Mapping[str, str]) -> Iterable[str]:
    if part.startswith("<"):
        return [form for one in classes[part[1:-1]].split() for form in _forms(one, classes)]
    return (part,)


def match(
    pattern: Pattern | Together, sentence: Sentence, positions: Mapping[int, list[int]]
) -> tuple[int, int] | None:
    """The first and last word of a place where the pattern holds, None where it does not."""
    if not pattern.needed <= positions.keys():
        return None
    if isinstance(pattern, Together):
        places = [match(part, sentence, positions) for part in pattern.patterns]
        found = [place for place in places if place]
        is_whole = len(found) == len(places)
        return (min(first for first, _ in found), max(last for _, last in found)) if is_whole else None
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
