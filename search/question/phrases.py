"""The words of people for each question type, found in a question."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from search.question.languages import DUTCH
from search.question.words import is_content, key, stem, words
from search.vocabulary import Vocabulary

# How fast the repetition of a word stops counting, and how much a long list of words is held against a type (BM25).
SATURATION, LENGTH = 1.2, 0.75


@dataclass(frozen=True)
class Phrase:
    """Words that name a question type: `stems` of what they say, `written` of all of them in order."""

    slug: str
    stems: frozenset[str]
    written: tuple[str, ...]


class TypeWords:
    """Each question type as a short text of its label and the words of people, weighed by BM25."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._phrases: dict[str, list[Phrase]] = defaultdict(list)
        self._by_key: dict[str, set[str]] = defaultdict(set)
        for slug, texts in phrases.items():
            for text in texts:
                self._by_key[key(text)].add(slug)
                stems = frozenset(phrase_stems(text))
                if stems:
                    written = tuple(stem(word, DUTCH) for word in words(text))
                    self._phrases[min(stems)].append(Phrase(slug, stems, written))
        counts = {
            slug: Counter(token for text in texts for token in phrase_stems(text)) for slug, texts in phrases.items()
        }
        average = sum(map(Counter.total, counts.values())) / max(1, len(counts)) or 1
        self._worth: dict[str, list[tuple[str, float]]] = defaultdict(list)
        holding = Counter(token for count in counts.values() for token in count)
        for slug, count in counts.items():
            norm = SATURATION * (1 - LENGTH + LENGTH * count.total() / average)
            for token, times in count.items():
                rarity = math.log(1 + (len(counts) - holding[token] + 0.5) / (holding[token] + 0.5))
                self._worth[token].append((slug, rarity * times * (SATURATION + 1) / (times + norm)))

    @classmethod
    def of(cls, known: Vocabulary) -> Self:
        return _type_words(tuple(known.phrases.items()))

    def named(self, question: str) -> dict[str, float]:
        """How much of the question the best phrase of each question type covers; phrases count only as a whole."""
        present = frozenset(phrase_stems(question))
        best: dict[str, float] = {}
        for phrase in self.within(present):
            best[phrase.slug] = max(best.get(phrase.slug, 0), len(phrase.stems) / len(present))
        return best

    def outright(self, text: str) -> frozenset[str]:
        """The question types of which this is a phrase word for word: "school" is not "voor school"."""
        return frozenset(self._by_key.get(key(text), ()))

    def is_whole(self, question: str) -> bool:
        """Whether nothing is asked but a phrase of a question type."""
        return any(share >= 1 for share in self.named(question).values())

    def within(self, present: frozenset[str]) -> Iterator[Phrase]:
        """The phrases of which all that they say is there."""
        for one in present:
            yield from (phrase for phrase in self._phrases.get(one, ()) if present.issuperset(phrase.stems))

    def shares(self, tokens: Mapping[str, float]) -> dict[str, float]:
        """How well each question type fits these stems with weights of 0 to 1; the best has 1."""
        sums: dict[str, float] = defaultdict(float)
        for token, weight in tokens.items():
            for slug, worth in self._worth.get(token, ()):
                sums[slug] += weight * worth
        most = max(sums.values(), default=1.0)
        return {slug: total / most for slug, total in sums.items()}


def phrase_stems(text: str) -> list[str]:
    """The stems of the content words of a phrase, or of all its words where no other is left ("uit huis")."""
    said = words(text)
    return [stem(word, DUTCH) for word in ([word for word in said if is_content(word, DUTCH)] or said)]


@lru_cache(maxsize=32)
def _type_words(phrases: tuple[tuple[str, tuple[str, ...]], ...]) -> TypeWords:
    return TypeWords(dict(phrases))
