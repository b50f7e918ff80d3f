"""Phrases that stand in a text word for word: an idiom may be made of words that say nothing alone ("over tijd")."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from search.thesaurus.phrases import Written

# Shorter ones are words, and are found as such; in longer ones there are words that tell.
SHORTEST, LONGEST = 2, 12
# What a phrase is worth in a text, and what each word more makes of it, up to so many: chance does not say that.
WORTH, WORTH_OF_A_WORD, TELLING = 5.0, 0.7, 6


class LiteralPhrases:
    """Phrases by their words; each is known by its number."""

    def __init__(self, phrases: Sequence[Written]) -> None:
        self._numbers: dict[Written, list[int]] = defaultdict(list)
        for number, written in enumerate(phrases):
            if SHORTEST <= len(written) <= LONGEST:
                self._numbers[written].append(number)

    def within(self, texts: Collection[Written]) -> Iterator[tuple[int, float]]:
        """The numbers of the phrases in the texts, with the strength that they have at least."""
        for text in texts:
            for start in range(len(text) - SHORTEST + 1):
                for end in range(start + SHORTEST, min(start + LONGEST, len(text)) + 1):
                    for number in self._numbers.get(text[start:end], ()):
                        yield number, WORTH + WORTH_OF_A_WORD * (min(end - start, TELLING) - SHORTEST)
