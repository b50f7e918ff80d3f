"""What a listing is about, from its texts."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.stems import stems_of

SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
# What is said in a name counts more than what a sentence far down says.
NAME, SUMMARY, NAME_WITH_SUMMARY, SENTENCE, NOTE = 1.3, 1.0, 0.8, 0.7, 0.4
# A strength of this gives half of the certainty.
HALF_SURE = 4.0
# Less is chance. No listing needs more sentences than this to say what it is about.
LEAST, MOST_SENTENCES, LONGEST_TEXT = 0.05, 60, 20_000

Tokens = Callable[[str], Mapping[str, float]]


@dataclass(frozen=True)
class ListingTexts:
    """The Dutch texts of a listing; `alternate_name` has a name a line."""

    name: str
    alternate_name: str = ""
    summary: str = ""
    description: str = ""
    professional_note: str = ""

    def parts(self) -> Iterator[tuple[str, float]]:
        """Pieces that say one thing each, with what they are worth."""
        yield f"{self.name} {self.alternate_name}", NAME
        yield self.summary, SUMMARY
        yield f"{self.name} {self.summary}", NAME_WITH_SUMMARY
        for sentence in SENTENCE_END.split(self.description[:LONGEST_TEXT])[:MOST_SENTENCES]:
            yield sentence, SENTENCE
        yield self.professional_note, NOTE


def dutch_tokens(text: str) -> Mapping[str, float]:
    return stems_of(text[:LONGEST_TEXT], "nl")


def concepts_in_listing(texts: ListingTexts, concepts: ConceptSet, tokens: Tokens = dutch_tokens) -> dict[str, float]:
    """How surely a listing is about each concept, above 0 to 1.3, the surest first.

    `tokens` gives the stems of a text with weights of 0 to 1, such as less for the parts of a compound.
    """
    index = concepts.index("nl")
    best = np.zeros(len(index.slugs))
    for text, worth in texts.parts():
        if text.strip():
            strengths = index.strengths(tokens(text))
            best = np.maximum(best, worth * strengths / (strengths + HALF_SURE))
    sure = np.flatnonzero(best >= LEAST)
    return {index.slugs[place]: float(best[place]) for place in sure[np.argsort(-best[sure], kind="stable")]}
