"""What is guessed of a question, as shares by the slug of a concept, and how far the guess is led by what is known."""

from collections.abc import Collection, Mapping

from search.thesaurus.concept_set import ConceptSet

# A concept by the vector with less than this share is but a guess.
LIKELY = 0.3
MOST_MATCHING = 12


def most_likely(shares: Mapping[str, float]) -> dict[str, float]:
    return dict(sorted(shares.items(), key=lambda one: (-one[1], one[0]))[:MOST_MATCHING])


def led(shares: Mapping[str, float], known: Mapping[str, float]) -> Mapping[str, float]:
    """A guess, and the more unlikely it is, the more of what is known of the question; both add up to 1 then.

    For a question with a word that is in no list: the model has learned nothing of one that an editor gave a
    concept a moment ago, and its guess is as flat there as for no word at all.
    """
    if not (shares and known):
        return shares
    likely, guessed, told = most_likely(shares), sum(shares.values()), sum(known.values())
    sure = min(1.0, max(likely.values()) / sum(likely.values()) / LIKELY)
    return {
        slug: sure * shares.get(slug, 0.0) / guessed + (1 - sure) * known.get(slug, 0.0) / told
        for slug in {**known, **shares}
    }


def known_concepts(phrases: Collection[str], types: Collection[str], topics: ConceptSet) -> dict[str, float]:
    """The concepts that a question is about, which is nothing but a phrase of these concepts, or of question types.

    With those near them, and how near they are.
    """
    found: dict[str, float] = {}
    for slug in phrases:
        for near, closeness in topics.closeness[slug].items():
            found[near] = max(found.get(near, 0.0), closeness)
    if found or not types:
        return found
    asked = frozenset(types)
    return {entry.slug: 1.0 for entry in topics.entries if not asked.isdisjoint(entry.question_types)}
