"""The signs of a crisis, read once from the data next to this file.

A language has one file (`en.yaml`); where that grows too long, it keeps what the kinds share (classes, sayings,
contexts) and the signs stand in a folder of the same name, one file per kind (`nl/zelfdoding.yaml`).
"""

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import yaml

from search.question.pattern_book import PatternBook, written_out
from search.question.patterns import Alternatives, Pattern, Together
from search.question.sentence import MOST_WORDS

FOLDER = Path(__file__).with_name("data") / "crisis"
# In Dutch, words count that sound like what is meant; the patterns of other languages hold their own spellings.
HEARD = "nl"


@dataclass(frozen=True)
class Sign:
    """What makes a question an alarm, unless its context says otherwise."""

    kind: str
    cause: str
    patterns: Alternatives
    unless: frozenset[str] = frozenset()
    # Life is in danger at this moment: goes before everything else.
    is_urgent: bool = False
    # Among so many words: in a long story, words far apart have nothing to do with each other.
    within: int = MOST_WORDS


@dataclass(frozen=True)
class Signs:
    """All languages together, for people mix them."""

    book: PatternBook
    signs: tuple[Sign, ...]
    # Sayings that only look like an alarm ("schaam me dood").
    sayings: Alternatives
    contexts: tuple[tuple[str, Alternatives], ...]

    @cached_property
    def by_telling(self) -> Mapping[int, tuple[int, ...]]:
        """The numbers of the signs by the elements without which none of their patterns can hold."""
        telling: dict[int, list[int]] = defaultdict(list)
        for number, sign in enumerate(self.signs):
            for element in sign.patterns.by_telling:
                telling[element].append(number)
        return {element: tuple(numbers) for element, numbers in telling.items()}

    def possible(self, elements: Iterable[int]) -> tuple[Sign, ...]:
        """The signs that could be in a question that holds these elements, the gravest first."""
        numbers = {number for element in elements for number in self.by_telling.get(element, ())}
        return tuple(self.signs[number] for number in sorted(numbers))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """All that is read is kept: looking for garbage among it again and again takes as long as reading it."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@lru_cache(maxsize=1)
@_without_collecting()
def crisis_signs() -> Signs:
    """Raises ValueError or KeyError where the data cannot be read."""
    book = PatternBook()
    signs: list[Sign] = []
    sayings: list[Pattern | Together] = []
    contexts: dict[str, list[Pattern | Together]] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        data = _read(path)
        reader = _Reader(book, data["classes"], path.stem == HEARD)
        sayings += reader.patterns(data["sayings"])
        for name, lines in data["contexts"].items():
            contexts.setdefault(name, []).extend(reader.patterns(lines))
        signs += [reader.sign(one) for one in data.get("signs", ())]
        for part in sorted(path.with_suffix("").glob("*.yaml")):
            signs += [reader.sign({"kind": part.stem} | one) for one in _read(part)]
    # The sort is stable: within a kind the order of the files holds.
    kept = tuple((name, Alternatives(tuple(patterns))) for name, patterns in contexts.items())
    return Signs(book, tuple(sorted(signs, key=_order)), Alternatives(tuple(sayings)), kept)


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


# The gravest first.
KINDS = ("zelfdoding", "geweld-thuis", "direct-gevaar")


def _order(sign: Sign) -> tuple[bool, int]:
    return not sign.is_urgent, KINDS.index(sign.kind)


@dataclass(frozen=True)
class _Reader:
    book: PatternBook
    classes: dict[str, str]
    is_heard: bool

    def patterns(self, lines: str) -> tuple[Pattern | Together, ...]:
        """A line that begins with # says what those under it have in common."""
        written = (one for line in lines.splitlines() if not line.startswith("#") for one in written_out(line))
        return tuple(self.book.compile(line, self.classes, self.is_heard) for line in written)

    def sign(self, data: dict[str, Any]) -> Sign:
        return Sign(
            kind=data["kind"],
            cause=data["cause"],
            patterns=Alternatives(self.patterns(data["patterns"])),
            unless=frozenset(data.get("unless", ())),
            is_urgent=data.get("urgent", False),
            within=data.get("within", MOST_WORDS),
        )
