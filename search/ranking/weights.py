"""What each feature of `search.ranking.features` is worth: the one place where the order of results is decided.

The numbers come from `manage.py fit_ranking`, on judged questions, rounded; those of `RULES` are set by reason.
"""

from collections.abc import Mapping

# With the dense model, and without it.
WITH_MODEL: Mapping[str, float] = {
    "words": 0.10,
    "foreign": 0.20,
    "organization": 0.70,
    "place": 0.40,
    "name": 0.10,
    "maker": 0.45,
    "concept": 0.75,
    "concepts": 0.80,
    "types": 1.15,
    "types_by_words": 0.95,
    "types_mixed": 1.00,
    "type_chosen": 0.20,
    "age_fits": 0.90,
    "age_misses": -1.25,
    "age_far": -0.55,
    "age_unknown": 0.30,
    "age_word_fits": 0.20,
    "age_word_misses": -0.35,
    "area_fits": 0.75,
    "area_misses": -0.45,
    "local_without_area": -0.55,
    "beyond": -0.30,
    "audience_misses": -0.70,
    "audience_fits": 0.50,
    "professionals_only": -0.15,
    "language": 0.65,
    "tier": 0.35,
    "access": 0.40,
    "planned": -0.35,
    "entrance_fits": 0.70,
    "entrance_in_story": 0.70,
    "crisis": 0.40,
    "crisis_remote": 0.60,
    "text": 0.25,
    "sentence": 0.20,
    "near_concepts": 0.15,
    "near_topics": 0.30,
}
WITHOUT_MODEL: Mapping[str, float] = {
    "words": 0.35,
    "foreign": 0.30,
    "organization": 0.70,
    "place": 0.50,
    "name": 0.10,
    "maker": 0.45,
    "concept": 1.15,
    "concepts": 1.20,
    "types": 1.85,
    "types_by_words": 1.30,
    "type_chosen": 0.30,
    "age_fits": 1.0,
    "age_misses": -1.25,
    "age_far": -0.55,
    "age_unknown": 0.20,
    "age_word_fits": 0.20,
    "age_word_misses": -0.35,
    "area_fits": 0.75,
    "area_misses": -0.40,
    "local_without_area": -0.50,
    "beyond": -0.10,
    "audience_misses": -0.70,
    "audience_fits": 0.35,
    "professionals_only": -0.25,
    "language": 0.70,
    "tier": 0.20,
    "access": 0.45,
    "planned": -0.30,
    "entrance_fits": 0.75,
    "entrance_in_story": 0.70,
    "crisis": 0.45,
    "crisis_remote": 0.65,
}
# Added to the fitted numbers.
RULES: Mapping[str, float] = {
    # What is known not to be for this age or this place is no help, however well its words fit.
    "age_misses": -2.0,
    "area_misses": -2.0,
    # Who is in danger must see first who helps against just that.
    "crisis": 2.0,
    # Words that belong to a question type and to nothing else in the question name what is looked for.
    "types_named": 1.0,
    # The whole question is the name of a listing: that one was looked for.
    "exact_name": 4.0,
}


def worth(fitted: Mapping[str, float]) -> dict[str, float]:
    return {name: fitted.get(name, 0.0) + RULES.get(name, 0.0) for name in {**fitted, **RULES}}
