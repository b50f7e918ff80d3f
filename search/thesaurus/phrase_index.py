"""All phrases of a language, to find those that a text speaks of."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from search.thesaurus.entries import ConceptEntry
from search.thesaurus.stems import Stem, stem, stems_of

# An editor may paste anything; more than this of it is not looked at.
MOST_PHRASES, LONGEST_PHRASE = 2_000, 300
# In a short list every word would seem common; it is weighed as if it were one of so many phrases.
FEWEST = 2_000
# What a phrase is worth falls with the square of the part of it that was said.
COVERAGE_POWER = 2


@dataclass(frozen=True)
class Match:
    """The phrase of a concept that fits a text best; `coverage` is the part of its weight that was said."""

    slug: str
    strength: float
    coverage: float
    phrase: str


class PhraseIndex:
    """Phrases of many concepts in one language. Rare words count more than those that many phrases share."""

    def __init__(self, slugs: Sequence[str], phrases: Sequence[tuple[int, str, tuple[str, ...]]]) -> None:
        """`phrases`: place of the concept in `slugs`, text and stems; ordered by the place."""
        self.slugs = tuple(slugs)
        self._texts = [text for _place, text, _stems in phrases]
        counts = Counter(token for _place, _text, stems in phrases for token in stems)
        total = max(len(phrases), FEWEST)
        self.rarity = {token: math.log(1 + total / (count + 0.5)) for token, count in counts.items()}
        self._totals = np.array([sum(self.rarity[token] for token in stems) for *_rest, stems in phrases])
        holding: dict[str, list[int]] = defaultdict(list)
        for number, (_place, _text, stems) in enumerate(phrases):
            for token in stems:
                holding[token].append(number)
        self._holding = {token: np.array(numbers, dtype=np.int32) for token, numbers in holding.items()}
        places = np.array([place for place, *_rest in phrases], dtype=np.int32)
        # Phrases of one concept stand together: its best is the highest between two of these.
        self._places, self._starts = np.unique(places, return_index=True)

    @classmethod
    def build(cls, entries: Sequence[ConceptEntry], lang: str, stem: Stem = stem) -> Self:
        phrases = []
        for place, entry in enumerate(entries):
            for text in entry.phrases.get(lang, ())[:MOST_PHRASES]:
                if stems := tuple(stems_of(text[:LONGEST_PHRASE], lang, stem)):
                    phrases.append((place, text[:LONGEST_PHRASE], stems))
        return cls([entry.slug for entry in entries], phrases)

    def strengths(self, tokens: Mapping[str, float]) -> np.ndarray:
        """How strongly a text with these stems speaks of each concept, in the order of `slugs`."""
        found = np.zeros(len(self.slugs))
        if (scores := self._scores(tokens)) is not None:
            found[self._places] = np.maximum.reduceat(scores, self._starts)
        return found

    def matches(self, tokens: Mapping[str, float], least: float, share: float, most: int) -> list[Match]:
        """The strongest concepts, the best first: those with `least` strength and a `share` of the best one's."""
        scores = self._scores(tokens)
        if scores is None:
            return []
        best = np.maximum.reduceat(scores, self._starts)
        order = np.argsort(-best, kind="stable")[:most]
        floor = max(least, share * best[order[0]])
        return [self._match(int(number), scores) for number in order if best[number] >= floor]

    def _scores(self, tokens: Mapping[str, float]) -> np.ndarray | None:
        """Strength phrase by phrase; None where no word is known."""
        known = [token for token in tokens if token in self._holding]
        said = np.zeros(len(self._texts))
        for token in known:
            said[self._holding[token]] += min(tokens[token], 1.0) * self.rarity[token]
        return said * (said / self._totals) ** COVERAGE_POWER if known else None

    def _match(self, number: int, scores: np.ndarray) -> Match:
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(scores)
        phrase = int(start + np.argmax(scores[start:end]))
        strength = float(scores[phrase])
        coverage = (strength / self._totals[phrase]) ** (1 / (1 + COVERAGE_POWER))
        return Match(self.slugs[self._places[number]], strength, float(coverage), self._texts[phrase])
