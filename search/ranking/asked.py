"""A question as the ranking weighs it."""

import math
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from search.engines.plan import weighed_stems
from search.engines.protocol import Candidates
from search.query import SearchQuery
from search.question.age_values import AgeSpan
from search.question.audiences import PROFESSIONAL
from search.question.folding import fold
from search.question.languages import DUTCH
from search.question.understanding import Understanding
from search.question.words import words
from search.thesaurus.concept_set import ConceptSet
from search.vocabulary import Vocabulary

# A part of all that was said from here on is all of it.
ALL = 0.99
# A question of so few words may be half a name.
SHORT = 4


@dataclass(frozen=True)
class Asked:
    """Everything that the features of a listing are measured against. `words`: stems with their worth in this index."""

    query: SearchQuery
    understanding: Understanding
    known: Vocabulary
    words: Mapping[str, float]
    rarity: Mapping[str, float]
    topics: ConceptSet | None = None

    @classmethod
    def of(
        cls,
        query: SearchQuery,
        understanding: Understanding,
        known: Vocabulary,
        candidates: Candidates,
        topics: ConceptSet | None,
    ) -> "Asked":
        weights = weighed_stems(understanding)
        total = max(candidates.document_count, 1)
        counts = candidates.frequencies
        rarity = {stem: math.log(1 + (total - n + 0.5) / (n + 0.5)) for stem, n in counts.items()}
        words = {stem: weight * rarity.get(stem, 0.0) for stem, weight in weights.items()}
        return cls(query, understanding, known, words, rarity, topics)

    @cached_property
    def size(self) -> float:
        """Longer questions hold more words that say little: scores of words are divided by this."""
        return math.sqrt(max(1.0, sum(weighed_stems(self.understanding).values())))

    @cached_property
    def written(self) -> str:
        """The whole question, folded, with all its signs."""
        return fold(self.query.text.strip())

    @cached_property
    def unheard(self) -> Mapping[str, float]:
        """Stems of which the thesaurus knows nothing, with their part of all that was said, by how rare each is."""
        typed = [token for token in self.understanding.tokens if token.source == "word" and not token.is_filler]
        worth = {stem: self.words[stem] for token in typed for stem in token.stems if stem not in self.place_stems}
        whole = sum(worth.values()) or 1.0
        return {stem: each / whole for stem, each in worth.items() if stem not in self._heard}

    @cached_property
    def is_unheard(self) -> bool:
        """Whether nothing was said but words of which the thesaurus knows nothing, not even by their parts."""
        parts = [stem for token in self.understanding.tokens if token.source == "part" for stem in token.stems]
        is_known_by_parts = bool(parts) and all(stem in self._heard for stem in parts)
        return sum(self.unheard.values()) >= ALL and not is_known_by_parts

    @cached_property
    def _heard(self) -> Container[str]:
        """The stems of the thesaurus."""
        return self.topics.index(DUTCH).rarity if self.topics else ()

    @cached_property
    def word_count(self) -> int:
        return sum(token.source != "part" for token in self.understanding.tokens)

    @property
    def is_short(self) -> bool:
        return self.word_count <= SHORT

    @property
    def is_dutch(self) -> bool:
        return self.understanding.reading.language == DUTCH

    @cached_property
    def exact_ages(self) -> tuple[AgeSpan, ...]:
        """From the filter, numbers or a school year; beside the age of who is pregnant, that of the unborn child."""
        if self.query.age_months is not None:
            return (AgeSpan(self.query.age_months, self.query.age_months, ""),)
        reading = self.understanding.reading
        expected = tuple(span for span in reading.loose_ages if span.maximum < 0)
        return (*reading.exact_ages, *expected) if reading.exact_ages else ()

    @cached_property
    def loose_ages(self) -> tuple[AgeSpan, ...]:
        return () if self.exact_ages else self.understanding.reading.loose_ages

    @cached_property
    def areas(self) -> tuple[str, ...]:
        """Areas of the filter, or the one that was recognised; the municipality as a whole is none."""
        if self.query.areas:
            return self.query.areas
        found = (one.value for one in self.understanding.recognized if one.facet == "area")
        return tuple(area for area in found if area in self.known.places)

    @cached_property
    def place_stems(self) -> frozenset[str]:
        """The stems of the words that name a place."""
        area = self.understanding.reading.area
        named = words(area.text) if area else []
        return frozenset(stem for token in self.understanding.tokens if token.word in named for stem in token.stems)

    @cached_property
    def audiences(self) -> Mapping[str, float]:
        if self.query.audiences:
            return dict.fromkeys(self.query.audiences, 1.0)
        return {guess.slug: guess.confidence for guess in self.understanding.reading.audiences}

    @property
    def professional(self) -> float:
        return min(1.0, 2 * self.audiences.get(PROFESSIONAL, 0.0))

    @cached_property
    def languages(self) -> frozenset[str]:
        wishes = (wish.language for wish in self.understanding.reading.wishes.languages)
        own = self.understanding.reading.language
        return frozenset(language for language in (*wishes, own) if language != DUTCH)

    @cached_property
    def crisis_concepts(self) -> frozenset[str]:
        """The concepts of the kind of crisis that the question shows."""
        if self.understanding.crisis is None or self.topics is None:
            return frozenset()
        return frozenset(entry.slug for entry in self.topics.entries if entry.crisis == self.understanding.crisis)

    def within(self, area: str, areas: Iterable[str]) -> bool:
        """Whether one of the areas is this one, holds it, or lies in it."""
        places = self.known.places
        own = places[area]
        return any(other in places and (places[other].holds(own) or own.holds(places[other])) for other in areas)
