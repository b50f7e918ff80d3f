"""What speaks for and against a listing, each as a number: a column a feature, a row a candidate."""

from collections.abc import Container, Mapping, Sequence

import numpy as np

from search.question.audiences import PROFESSIONAL
from search.ranking.asked import ALL, Asked
from search.ranking.closeness import Closeness
from search.ranking.columns import Column, Facts, Own, column, own_numbers, table
from sociale_kaart import clock

# BM25 with a fixed length of an average listing, so that a score does not change with the other listings.
SATURATION, LENGTH, AVERAGE_LENGTH = 1.2, 0.75, 60
YEAR = 12
# A name that was said letter for letter, and with all its signs ("JIT+"), beside one of which all stems were said.
LITERAL, WITH_SIGNS = 1.1, 1.25
# In the place of zero where something is divided.
LEAST = 1e-9


def features(asked: Asked, facts: Sequence[Facts], closeness: Closeness) -> dict[str, Column]:
    """All features of `search.ranking.weights`; each column has a number for each listing."""
    found, own = dict[str, Column](), own_numbers(facts)
    for family in (_words, _names, _concepts, _types, _ages, _areas, _people, _burden, _crisis):
        found |= family(asked, facts, own)
    found |= closeness.features(asked, facts)
    return found | _entrance_fit(asked, found)


def _words(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    norms = SATURATION * (1 - LENGTH + LENGTH * own["length"] / AVERAGE_LENGTH)
    times = table(facts, "words", asked.words)
    worth = np.array([*asked.words.values()])
    words = (times * (SATURATION + 1) / (times + norms[:, None])) @ worth
    foreign = np.zeros(len(facts)) if asked.is_dutch else (table(facts, "foreign", asked.words) > 0) @ worth
    # Where somebody lives says nothing of who offers it, and counts as an area already.
    said = set(asked.words) - asked.place_stems

    def held(name: str) -> Column:
        # Most share no word, which is told without making a set.
        return column(
            facts,
            lambda one: (
                0.0 if said.isdisjoint(one[name]) else sum(map(asked.words.__getitem__, said.intersection(one[name])))
            ),
        )

    unheard = (table(facts, "words", asked.unheard) > 0) @ np.array([*asked.unheard.values()])
    return {
        "words": words / asked.size,
        "unheard": unheard,
        "only_unheard": (unheard >= ALL) * float(asked.is_unheard),
        "foreign": foreign / asked.size,
        "organization": held("organization") / asked.size,
        # In a long story "thuis" and "groep" are no address.
        "place": held("place") / asked.size if asked.is_short else np.zeros(len(facts)),
    }


def _names(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    """The part of a name that was said, for a question that may be a name."""
    none = np.zeros(len(facts))
    said = {stem for token in asked.understanding.tokens if token.source != "part" for stem in token.stems}
    exact = column(facts, lambda one: any(_is_just(said, name) for name in one["names"])) if said else none
    # Of "van school naar hulp" and "van hulp naar school" all stems are the same.
    exact = np.maximum(exact, column(facts, lambda one: _as_written(one, asked)))
    if not asked.is_short:
        return {"name": none, "maker": none, "exact_name": exact}
    return {
        "name": column(facts, lambda one: _said_part(one["names"], said, asked) ** 2),
        "maker": column(facts, lambda one: _said_part(one["makers"], said, asked) ** 2),
        "exact_name": exact,
    }


def _as_written(one: Facts, asked: Asked) -> float:
    if asked.understanding.name not in one["exact"]:
        return 0.0
    return WITH_SIGNS if asked.written in one["written"] else LITERAL


def _is_just(said: set[str], name: Sequence[str]) -> bool:
    # Most names fall at the first look, without a set made of each.
    return said.issuperset(name) and said.issubset(name)


def _said_part(names: Sequence[Sequence[str]], said: set[str], asked: Asked) -> float:
    best = 0.0
    for name in names:
        if not said.isdisjoint(name):
            worth = [max(asked.rarity.get(stem, 3.0), 0.5) for stem in name]
            best = max(best, sum(w for stem, w in zip(name, worth, strict=True) if stem in said) / sum(worth))
    return best


def _concepts(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    topics = asked.understanding.topics
    named = list(dict.fromkeys((*topics.concepts, *topics.related, *topics.classified)))
    listed = table(facts, "concepts", named)
    concepts, related, classified = (
        np.array([shares.get(slug, 0.0) for slug in named])
        for shares in (topics.concepts, topics.related, topics.classified)
    )
    surest = classified / max(classified.max(initial=0.0), LEAST)
    return {
        "concept": (listed * concepts).max(axis=1, initial=0.0),
        "concepts": listed @ related / np.sqrt(1 + related.sum()),
        "classified_concept": (listed * surest).max(axis=1, initial=0.0),
        "classified_concepts": listed @ classified,
    }


def _types(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    """Question types of a listing that has many count for less each, those after the second a little less again."""
    topics = asked.understanding.topics
    kinds = {
        "types": topics.types,
        "types_by_words": topics.types_by_words,
        "types_mixed": topics.types_mixed,
    }
    named = {
        slug: place for place, slug in enumerate(dict.fromkeys(slug for shares in kinds.values() for slug in shares))
    }
    listed = np.zeros((len(facts), len(named)))
    for row, one in enumerate(facts):
        for place, slug in enumerate(one["types"]):
            if slug in named:
                listed[row, named[slug]] = 1.0 if place < 2 else 0.8
    spread = own["spread"]
    found = {
        name: listed @ np.array([shares.get(slug, 0.0) for slug in named]) / spread for name, shares in kinds.items()
    }
    chosen, none = set(asked.query.question_types), np.zeros(len(facts))
    whole = {slug for slug, share in topics.types_named.items() if share >= 1}
    return found | {
        "type_chosen": column(facts, lambda one: _chosen(chosen, one["types"])) / spread**0.6 if chosen else none,
        "type_asked": column(facts, lambda one: not whole.isdisjoint(one["types"])) if whole else none,
    }


def _chosen(chosen: Container[str], types: Sequence[str]) -> float:
    """More where the chosen question type is the main one."""
    return next((0.6 if place else 1.0 for place, slug in enumerate(types) if slug in chosen), 0.0)


def _ages(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    none = np.zeros(len(facts))
    names = ("age_fits", "age_misses", "age_far", "age_unknown", "age_word_fits", "age_word_misses")
    found = dict.fromkeys(names, none)
    spans = asked.exact_ages or asked.loose_ages
    if not spans:
        return found
    unknown, low, high = own["age_unknown"].astype(bool), own["youngest"], own["oldest"]
    # Who expects a child looks ahead: what begins before the birth, or at it, is for them too.
    untils = [0 if span.maximum < 0 else span.maximum for span in spans]
    distances = [
        np.maximum(0, np.maximum(low - until, span.minimum - high)) for span, until in zip(spans, untils, strict=True)
    ]
    distance = np.minimum.reduce(distances)
    fits, misses = ~unknown & (distance == 0), ~unknown & (distance > 0)
    if not asked.exact_ages:
        return found | {"age_word_fits": fits.astype(float), "age_word_misses": misses.astype(float)}
    far = np.where(misses, np.minimum(1, np.log1p(distance / YEAR) / 2.5), 0)
    return found | {
        "age_fits": fits.astype(float),
        "age_misses": misses.astype(float),
        "age_far": far,
        "age_unknown": unknown.astype(float),
    }


def _areas(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    none = np.zeros(len(facts))
    local, beyond = own["local"], own["beyond"]
    if not asked.areas:
        return {"area_fits": none, "area_misses": none, "local_without_area": local, "beyond": beyond}
    here = column(facts, lambda one: one["local"] and any(asked.within(area, one["areas"]) for area in asked.areas))
    return {"area_fits": here, "area_misses": local * (1 - here), "local_without_area": none, "beyond": beyond}


def _people(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    missed, served = np.zeros(len(facts)), np.zeros(len(facts))
    for slug, sure in asked.audiences.items():
        serves = column(facts, lambda one, slug=slug: slug in one["audiences"])
        if slug == PROFESSIONAL:
            served += sure * serves
        else:
            missed += sure * column(
                facts, lambda one, slug=slug: bool(one["audiences"]) and slug not in one["audiences"]
            )
            served += 0.5 * sure * serves
    speaks = np.zeros(len(facts))
    if asked.languages:
        speaks = column(facts, lambda one: not asked.languages.isdisjoint(one["languages"]))
    return {"audience_misses": missed, "audience_fits": served, "language": speaks}


def _burden(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    lay = 1 - asked.professional
    return {
        "tier": -own["tier"] / 3,
        "access": -own["access"] / 6 * lay,
        "professionals_only": own["professionals"] * lay,
        "planned": own["planned"],
        "overdue": (own["held_until"] > 0) & (own["held_until"] < clock.today().toordinal()),
        "entrance": own["general"],
    }


def _entrance_fit(asked: Asked, found: Mapping[str, Column]) -> dict[str, Column]:
    """A general entrance counts where it is for this age, this asker and this place; more in a long story."""
    if asked.exact_ages:
        age = found["age_fits"] + 0.5 * found["age_unknown"]
    elif asked.loose_ages:
        age = np.maximum(found["age_word_fits"], 0.5 * (1 - found["age_word_misses"]))
    else:
        age = np.full(len(found["entrance"]), 0.5)
    people = 1 - np.minimum(1, found["audience_misses"])
    place = np.maximum(0, 1 - found["area_misses"] - 0.5 * found["local_without_area"])
    fits = found["entrance"] * age * people * place
    return {"entrance_fits": fits, "entrance_in_story": np.zeros(len(fits)) if asked.is_short else fits}


def _crisis(asked: Asked, facts: Sequence[Facts], own: Own) -> dict[str, Column]:
    crisis = table(facts, "concepts", asked.crisis_concepts).max(axis=1, initial=0.0)
    return {"crisis": crisis, "crisis_remote": crisis * own["remote"]}
