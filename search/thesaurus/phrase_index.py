"""All phrases of a language, to find those that a text speaks of."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from search.question.lemmas import is_in_dictionary
from search.question.words import words
from search.thesaurus.entries import ConceptEntry
from search.thesaurus.literal import SHORTEST, LiteralPhrases
from search.thesaurus.phrases import Phrase, Written
from search.thesaurus.stems import Stem, distinct_stems, spelt, stem

# An editor may paste anything; more than this of it is not looked at.
MOST_PHRASES, LONGEST_PHRASE = 2_000, 300
DUTCH = "nl"
# In a short list every word would seem common; it is weighed as if it were one of so many phrases.
FEWEST = 2_000
# What a phrase is worth falls with the square of the part of it that was said.
COVERAGE_POWER = 2
# A phrase of so many words of which one alone is content ("iets leuks doen") says more than that one does: each other
# word weighs so much in it. With fewer words the others are an article or the like ("een baby").
SAYS_MORE, WORTH_OF_OTHERS = 3, 2.0
WEIGHTLESS = 1e-9


@dataclass(frozen=True)
class Match:
    """The phrase of a concept that fits a text best; `coverage` is the part of its weight that was said."""

    slug: str
    strength: float
    coverage: float
    phrase: str


class PhraseIndex:
    """Phrases of many concepts in one language. Rare words count more than those that many phrases share."""

    def __init__(self, slugs: Sequence[str], phrases: Sequence[Phrase], stem: Callable[[str], str]) -> None:
        """`phrases` are ordered by the place of their concept in `slugs`."""
        self._stem = stem
        self._wrong_words = {phrase.written[0] for phrase in phrases if phrase.is_wrong_word}
        self.slugs = tuple(slugs)
        self._texts = [phrase.text for phrase in phrases]
        counts = Counter(stem for phrase in phrases for stem in phrase.stems)
        total = max(len(phrases), FEWEST)
        self.rarity = {token: math.log(1 + total / (count + 0.5)) for token, count in counts.items()}
        self._stem_of: dict[str, str] = {}
        holding: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(phrases):
            for token, stem in phrase.tokens:
                self._stem_of[token] = stem
                holding[token].append(number)
        self._holding = {token: np.array(numbers, dtype=np.int32) for token, numbers in holding.items()}
        # A phrase of words that say nothing has no weight; it is found as it is written.
        self._totals = np.array([self._total(phrase) or WEIGHTLESS for phrase in phrases])
        self._literal = LiteralPhrases([phrase.written for phrase in phrases])
        places = np.array([phrase.place for phrase in phrases], dtype=np.int32)
        # Phrases of one concept stand together: its best is the highest between two of these.
        self._places, self._starts = np.unique(places, return_index=True)

    @classmethod
    def build(cls, entries: Sequence[ConceptEntry], lang: str, stem: Stem = stem) -> Self:
        phrases = []
        for place, entry in enumerate(entries):
            misspelt = entry.misspelt if lang == DUTCH else frozenset()
            for text in entry.phrases.get(lang, ())[:MOST_PHRASES]:
                written = tuple(words(text[:LONGEST_PHRASE]))
                stems = distinct_stems(written, lang, stem)
                if stems or len(written) >= SHORTEST:
                    phrases.append(Phrase(place, text[:LONGEST_PHRASE], written, stems, text in misspelt))
        return cls([entry.slug for entry in entries], phrases, lambda word: stem(word, lang))

    def strengths(self, tokens: Mapping[str, float]) -> np.ndarray:
        """How strongly a text with these stems speaks of each concept, in the order of `slugs`."""
        found = np.zeros(len(self.slugs))
        if (scores := self._scores(tokens)) is not None:
            found[self._places] = np.maximum.reduceat(scores, self._starts)
        return found

    def matches(
        self, tokens: Mapping[str, float], written: Collection[Written], least: float, share: float, most: int
    ) -> list[Match]:
        """The strongest concepts, the best first: those with `least` strength and a `share` of the best one's.

        `tokens` are the stems of the text with weights of 0 to 1, `written` is the text itself, in each spelling.
        """
        scores = self._scores({**self._spellings(tokens, written), **tokens}, written)
        if scores is None:
            return []
        best = np.maximum.reduceat(scores, self._starts)
        order = np.argsort(-best, kind="stable")[:most]
        floor = max(least, share * best[order[0]])
        return [self._match(int(number), scores) for number in order if best[number] >= floor]

    def _total(self, phrase: Phrase) -> float:
        """What all of a phrase weighs."""
        stems = phrase.stems
        others = len(phrase.written) - 1 if len(stems) == 1 and len(phrase.written) >= SAYS_MORE else 0
        return sum(self.rarity[stem] for stem in stems) + others * WORTH_OF_OTHERS

    def _spellings(self, tokens: Mapping[str, float], written: Collection[Written]) -> dict[str, float]:
        """The misspellings in a text, as sure as their words; a right word is one only where an editor noted it."""
        found = {}
        for word in {word for text in written for word in text}:
            if word in self._wrong_words or not is_in_dictionary(word):
                stem = self._stem(word)
                found[spelt(stem)] = tokens.get(stem, 1.0)
        return found

    def _scores(self, tokens: Mapping[str, float], written: Collection[Written] = ()) -> np.ndarray | None:
        """Strength phrase by phrase; None where no word is known."""
        known = [token for token in tokens if token in self._holding]
        literal = list(self._literal.within(written))
        if not known and not literal:
            return None
        said = np.zeros(len(self._texts))
        for token in known:
            said[self._holding[token]] += min(tokens[token], 1.0) * self.rarity[self._stem_of[token]]
        scores = said * (said / self._totals) ** COVERAGE_POWER
        for number, strength in literal:
            scores[number] = max(scores[number], strength)
        return scores

    def _match(self, number: int, scores: np.ndarray) -> Match:
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(scores)
        phrase = int(start + np.argmax(scores[start:end]))
        strength = float(scores[phrase])
        coverage = min(1.0, strength / self._totals[phrase]) ** (1 / (1 + COVERAGE_POWER))
        return Match(self.slugs[self._places[number]], strength, float(coverage), self._texts[phrase])
