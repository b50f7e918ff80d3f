"""What a question is about: concepts of the thesaurus and question types, by its words and by its vector."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from search.dense.topics import DenseTopics
from search.question.crisis import Crisis
from search.question.guesses import LIKELY, known_concepts, led, most_likely
from search.question.said import Said
from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.detection import FoundConcept, detect, question_types_of, with_related
from search.thesaurus.stems import stems_of

# From these shares on, what was found decides what matches; less only puts it in order.
MATCHING_CONCEPT, MATCHING_DENSE, MATCHING_TYPE = 0.2, 0.08, 0.4
# What a concept in the words is worth that the question as a whole does not point to.
UNPOINTED = 0.3
# Without an alarm in the question, its words for dangers are mostly sayings ("ik schaam me dood").
NO_ALARM = 0.5
# What a concept is worth that is of another age than the child in the question.
OTHER_AGE = 0.5
# A question is about the likeliest concept, however many others its one word could mean, and about those so near to it.
NEAR_MAIN = 0.7


@dataclass(frozen=True, eq=False)
class Topics:
    """All mappings are from slug to a share of 0 to 1."""

    # Concepts in the words, and with those near them.
    concepts: Mapping[str, float] = field(default_factory=dict)
    related: Mapping[str, float] = field(default_factory=dict)
    # Concepts by the vector, as the example questions teach.
    classified: Mapping[str, float] = field(default_factory=dict)
    # Question types: named by a phrase of their own, of the concepts in the words, by single words of their own, of
    # both kinds of concepts together, and of those by the vector.
    types_named: Mapping[str, float] = field(default_factory=dict)
    types: Mapping[str, float] = field(default_factory=dict)
    types_by_words: Mapping[str, float] = field(default_factory=dict)
    types_mixed: Mapping[str, float] = field(default_factory=dict)
    types_classified: Mapping[str, float] = field(default_factory=dict)
    vector: np.ndarray | None = None
    # How near the question is to the nearest example question (cosine).
    familiarity: float | None = None
    # What shows that somebody is in danger, by signs and by all words together.
    crisis: Crisis | None = None
    # The same without the ages in the question, where it has any.
    at_any_age: "Topics | None" = None
    # Whether what the question is about is a phrase of the thesaurus, or the name of a type, and nothing more; and
    # whether it is about anything at all, beside a place, an age or a price.
    is_phrase: bool = False
    is_type: bool = False
    has_subject: bool = True
    # Whether there is a thesaurus at all: without it little can be said of what fits.
    is_informed: bool = False

    @property
    def is_about_nothing(self) -> bool:
        """Whether a place, an age or who asks is all that was said."""
        return not (self.has_subject or self.types_named or self.crisis)

    @property
    def matching_concepts(self) -> dict[str, float]:
        """Those that a listing is found by: an age puts them in another order, and leaves none out."""
        likely = self._likely_concepts
        return likely if self.at_any_age is None else _with_others(likely, self.at_any_age._likely_concepts)

    @property
    def matching_types(self) -> dict[str, float]:
        likely = self._likely_types
        return likely if self.at_any_age is None else _with_others(likely, self.at_any_age._likely_types)

    @property
    def main_concepts(self) -> tuple[str, ...]:
        """What the question is about: the likeliest, and what comes near to it."""
        likely = self._likely_concepts
        most = max(likely.values(), default=0.0)
        return tuple(slug for slug, share in likely.items() if share >= MATCHING_CONCEPT and share >= NEAR_MAIN * most)

    @property
    def main_types(self) -> tuple[str, ...]:
        """What the question is about, not only near to: the types that it names, and the likeliest."""
        likely = self._likely_types
        most = max(likely.values(), default=0.0)
        return tuple(slug for slug, share in likely.items() if slug in self.types_named or share == most)

    @property
    def theme(self) -> str:
        """The one type that the question is most about, a named one before others; empty for none."""
        types = self._likely_types
        return max(types, key=lambda slug: (self.types_named.get(slug, 0), types[slug]), default="")

    @property
    def _likely_concepts(self) -> dict[str, float]:
        sure = {slug: share for slug, share in self.concepts.items() if share >= MATCHING_CONCEPT}
        sure |= {
            slug: max(share, sure.get(slug, 0)) for slug, share in self.classified.items() if share >= MATCHING_DENSE
        }
        return most_likely(sure)

    @property
    def _likely_types(self) -> dict[str, float]:
        """A type that is named is meant; what concepts make likely counts from a share on."""
        likely = {slug: share for slug, share in (self.types_mixed or self.types).items() if share >= MATCHING_TYPE}
        named = {slug: max(MATCHING_TYPE, share, likely.get(slug, 0)) for slug, share in self.types_named.items()}
        return most_likely(likely | named)


# First the text that the model reads, then all that was said.
Meaning = Callable[[str], Callable[[Said], Topics]]
# Hears what was said, then decides with its vector whether it is an alarm.
Listening = Callable[[Said], Callable[[np.ndarray | None], Crisis | None]]


def by_signs(said: Said) -> Callable[[np.ndarray | None], Crisis | None]:
    return lambda _vector: said.crisis


def _with_others(likely: Mapping[str, float], others: Mapping[str, float]) -> dict[str, float]:
    """Those that only another age makes unlikely find as well, and are worth less."""
    return {**{slug: OTHER_AGE * share for slug, share in others.items()}, **likely}


def find_topics(
    said: Said,
    topics: ConceptSet | None = None,
    dense: DenseTopics | None = None,
    vector_of: Callable[[], np.ndarray] | None = None,
    listen: Listening = by_signs,
) -> Topics:
    """Without a thesaurus or a model the rest does what it can. The vector is waited for when the words are done."""
    crisis_by, named = listen(said), said.named
    types_by_words = said.type_words.shares({one.stems[0]: one.weight for one in said.words})
    if topics is None:
        crisis = crisis_by(vector_of() if vector_of else None)
        return Topics(types_named=named, types_by_words=types_by_words, crisis=crisis)
    stems, subject = said.stems, said.subject
    # All that is asked, all that it is about, and that without words for any help: a phrase can be the whole of each.
    wholes = [
        (lang, {*of_all}, *({*stems_of(text, lang)} for text in (subject, said.bare_subject)))
        for lang, of_all in stems.items()
    ]
    detected = detect(stems, topics, said.written)
    detected_ageless = detect(replace(said, ages=()).stems, topics, said.written) if said.ages else ()
    heard = dense.heard(said.text) if dense and vector_of else None
    vector = vector_of() if vector_of else None
    said = replace(said, crisis=crisis_by(vector))
    if not (subject or named or said.is_alarm):
        # Of a place, an age or "my son" alone every subject is a guess.
        return Topics(has_subject=False, is_informed=bool(topics.entries))
    phrases = [
        one.slug for one in detected if any({*stems_of(one.match.phrase, lang)} in whole for lang, *whole in wholes)
    ]
    types = said.type_words.outright(said.bare_subject)
    if "hulp" not in subject.split():
        # Names of listings begin with that word, and come before all that a type holds.
        named |= dict.fromkeys(types, 1.0)
    shares = dense.classified(vector, heard) if dense and heard is not None and vector is not None else {}
    if said.has_new_word:
        shares = led(shares, known_concepts(phrases, types, topics))
    meant = _about(said, named, topics, detected, shares)
    at_any_age = _about(replace(said, ages=()), named, topics, detected_ageless, shares) if said.ages else None
    return replace(
        meant,
        types_by_words=types_by_words,
        vector=vector,
        familiarity=dense.familiarity(vector, meant.classified) if dense and shares and vector is not None else None,
        crisis=said.crisis,
        at_any_age=at_any_age,
        is_phrase=bool(phrases),
        is_type=bool(types) or said.type_words.is_whole(subject),
        has_subject=bool(subject),
        is_informed=bool(topics.entries),
    )


def _about(
    said: Said,
    named: Mapping[str, float],
    topics: ConceptSet,
    detected: Iterable[FoundConcept],
    by_vector: Mapping[str, float],
) -> Topics:
    """Which concepts and types fit the question best, of those in its words and of those that its vector points to."""
    classified = _likeliest(by_vector, said, topics)
    found = [_doubted(_fitted(one, said, topics), classified, said, topics) for one in detected]
    concepts = {one.slug: one.weight for one in found}
    return Topics(
        concepts=concepts,
        related=with_related(found, topics),
        classified=classified,
        types_named=named,
        types=question_types_of(concepts, topics),
        types_mixed=question_types_of(_mixed(concepts, classified), topics),
        types_classified=question_types_of(classified, topics),
    )


def _fitted(found: FoundConcept, said: Said, topics: ConceptSet) -> FoundConcept:
    return replace(found, weight=found.weight * _fitness(found.slug, said, topics))


def _doubted(found: FoundConcept, classified: Mapping[str, float], said: Said, topics: ConceptSet) -> FoundConcept:
    """Among other words a phrase can mean something else ("kapot van verdriet"): the whole question decides with it."""
    entry = topics.by_slug[found.slug]
    if not classified or (said.is_alarm and entry.crisis):
        return found
    near = topics.closeness.get(found.slug, {found.slug: 1.0}).items()
    pointed = max(classified.get(slug, 0.0) * nearness for slug, nearness in near) / max(classified.values())
    return replace(found, weight=found.weight * (UNPOINTED + (1 - UNPOINTED) * pointed**0.5))


def _likeliest(shares: Mapping[str, float], said: Said, topics: ConceptSet) -> dict[str, float]:
    """Those that fit this question best; the shares of the likeliest would add up to 1 if all of them did."""
    whole = sum(most_likely(shares).values())
    return most_likely({slug: share / whole * _fitness(slug, said, topics) for slug, share in shares.items()})


def _fitness(slug: str, said: Said, topics: ConceptSet) -> float:
    """What a concept is worth in this question; who is in danger is heard at any age."""
    entry = topics.by_slug.get(slug)
    if entry is None or (entry.crisis and said.is_alarm):
        return 1.0
    return (NO_ALARM if entry.crisis else 1.0) * (OTHER_AGE if entry.is_of_another_age(said.ages) else 1.0)


def _mixed(concepts: Mapping[str, float], classified: Mapping[str, float]) -> dict[str, float]:
    """Half of each kind of evidence; the likeliest by vector counts as much as the surest by words, if it is likely."""
    most = max(LIKELY, *classified.values(), 0.0)
    return {
        slug: 0.5 * concepts.get(slug, 0.0) + 0.5 * classified.get(slug, 0.0) / most
        for slug in {**concepts, **classified}
    }
