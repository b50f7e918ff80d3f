"""Compiles patterns from their written lines, and knows which words of a question are of interest to which."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, product

from search.question.arabic_digits import spelled
from search.question.arabic_prefixes import bare, is_arabic
from search.question.patterns import Pattern, Step, Together
from search.question.sentence import Sentence
from search.question.sounds import sound
from search.question.words import APOSTROPHE, fold

SHORTEST_SOUND, SHORTEST_HEARD = 3, 4
# So many words are remembered; a hostile reader may send ever new ones.
MOST_KNOWN = 20_000


@dataclass
class PatternBook:
    """Compiles patterns and knows which words of a question are of interest to which."""

    # By their forms, and whether those count by their sound: the same word may in one language and not in another.
    elements: dict[tuple[frozenset[str], bool], int] = field(default_factory=dict)
    exact: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    sounds: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    beginnings: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    endings: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    # The sets of these that hold the elements of a form: most forms stand in many elements.
    entries: dict[tuple[str, bool], tuple[set[int], ...]] = field(default_factory=dict)
    # The elements of what one language has written so far: most of it stands in many patterns.
    classes: Mapping[str, str] = field(default_factory=dict)
    written: dict[tuple[str, bool], int] = field(default_factory=dict)
    # The forms of each word and class of that language: most classes stand in many elements.
    said: dict[str, frozenset[str]] = field(default_factory=dict)
    # The elements of words met before that stand in patterns as they are; no other word of a visitor is kept.
    known: dict[str, frozenset[int]] = field(default_factory=dict)

    def compile(self, line: str, classes: Mapping[str, str], is_heard: bool) -> Pattern | Together:
        """Raises ValueError where a line cannot be read. `is_heard`: spellings that sound alike count too."""
        parts = line.split(" & ")
        held = tuple(self._pattern(part, classes, is_heard) for part in parts if not part.startswith("-"))
        absent = tuple(self._pattern(part[1:], classes, is_heard) for part in parts if part.startswith("-"))
        if not held:
            raise ValueError(f"Nothing that must stand there in the pattern {line!r}")
        return held[0] if len(parts) == 1 else Together(held, absent)

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
        if classes is not self.classes:
            self.classes, self.written, self.said = classes, {}, {}
        element = self.written.get((part, is_heard))
        if element is None:
            element = self.written[part, is_heard] = self._entered(part, classes, is_heard)
        return element

    def _entered(self, part: str, classes: Mapping[str, str], is_heard: bool) -> int:
        forms = frozenset().union(*(self._said(one, classes) for one in part.split("|")))
        if (forms, is_heard) in self.elements:
            return self.elements[forms, is_heard]
        element = self.elements[forms, is_heard] = len(self.elements)
        self.known.clear()
        for form in forms:
            for numbers in self.entries.get((form, is_heard)) or self._entries(form, is_heard):
                numbers.add(element)
        return element

    def _said(self, part: str, classes: Mapping[str, str]) -> frozenset[str]:
        forms = self.said.get(part)
        if forms is None:
            forms = self.said[part] = frozenset(_forms(part, classes))
        return forms

    def _entries(self, form: str, is_heard: bool) -> tuple[set[int], ...]:
        """Where the elements of a form are kept."""
        bare_form = form.strip("*+")
        # Letters alone are always one word: most forms need no closer look.
        if not bare_form.isalpha() and len(Sentence.of(bare_form).words) != 1:
            raise ValueError(f"No single word of a question is ever {form!r}: write it as a phrase")
        found = [self._written_entry(_folded(form))]
        is_beginning = form.endswith("*")
        heard = sound(_folded(form).rstrip("*"), is_beginning=is_beginning) if is_heard else ""
        if len(heard) >= SHORTEST_SOUND and not form.startswith("*"):
            found.append(self.beginnings[f"~{heard}"] if is_beginning else self.sounds[heard])
        entries = self.entries[form, is_heard] = tuple(found)
        return entries

    def _written_entry(self, form: str) -> set[int]:
        if form.startswith("*"):
            return self.endings[form[1:]]
        return self.beginnings[form[:-1]] if form.endswith("*") else self.exact[form]

    def positions(self, sentence: Sentence) -> dict[int, list[int]]:
        """Where in a question the words of each element stand."""
        found: dict[int, list[int]] = defaultdict(list)
        for place, word in chain(enumerate(sentence.folded), spelled(sentence)):
            for element in self._remembered(word):
                found[element].append(place)
        return found

    def _remembered(self, word: str) -> frozenset[int]:
        # Another thread may empty it at any time.
        elements = self.known.get(word)
        if elements is None:
            elements = self._elements_of(word)
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            if word in self.exact:
                self.known[word] = elements
        return elements

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


def written_out(line: str) -> list[str]:
    """The line once for every phrase that it gives as one of its alternatives.

    >>> written_out("ga 2 weg|uit_huis & -op_kamers|samen")
    ['ga 2 weg & -samen & -op kamers', 'ga 2 uit huis & -samen & -op kamers']
    """
    parts = line.split(" & ")
    held = [part for part in parts if not part.startswith("-")]
    absent = [f"-{one}" for part in parts if part.startswith("-") for one in _variants(part[1:])]
    return [" & ".join((*chosen, *absent)) for chosen in product(*(_variants(part) for part in held))]


def _variants(part: str) -> list[str]:
    """A part of a line without phrases among its alternatives."""
    choices = [_choices(token) for token in part.split()]
    return [" ".join(chosen) for chosen in product(*choices)]


def _choices(token: str) -> list[str]:
    if "_" not in token:
        return [token]
    forms = token.split("|")
    words = "|".join(form for form in forms if "_" not in form)
    return [words] * bool(words) + [form.replace("_", " ") for form in forms if "_" in form]


@lru_cache(maxsize=MOST_KNOWN)
def _folded(form: str) -> str:
    """The form as a word of a question is folded; most stand in many patterns."""
    return APOSTROPHE.sub("", fold(form))


def _forms(part: str, classes: Mapping[str, str]) -> Iterable[str]:
    """The word, or those of the class; and what the language says or writes instead (a class named `=word`)."""
    if part.startswith("<"):
        return [form for one in classes[part[1:-1]].split() for form in _forms(one, classes)]
    return (part, *classes.get(f"={part}", "").split())
