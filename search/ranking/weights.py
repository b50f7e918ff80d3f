"""What each feature of `search.ranking.features` is worth: the one place where the order of results is decided.

`STARTS` are round numbers by reason alone. `manage.py fit_ranking` moves them as far as judged questions insist, with
the dense model and without it; `RULES` are added to the fitted numbers and never fitted.
"""

from collections.abc import Mapping

STARTS: Mapping[str, float] = {
    # Words of the question in the Dutch of a listing, in its other languages, in who offers it, in where it is.
    "words": 0.2,
    "foreign": 0.2,
    "organization": 0.5,
    "place": 0.5,
    # Words of which the thesaurus knows nothing: what is meant by them is a guess, that they stand here is none.
    "unheard": 1.0,
    # A short question that is a part of the name of the listing, or of who offers it.
    "name": 0.5,
    "maker": 0.5,
    # Concepts in the words: the best one that question and listing share, and all of them with those related.
    "concept": 1.0,
    "concepts": 1.0,
    # The same for concepts that the vector of the question points to, as the example questions teach.
    "classified_concept": 0.5,
    "classified_concepts": 0.5,
    # Question types that the listing shares with the concepts in the words, with single words, with all concepts
    # found, with the filter (more where it is the main one).
    "types": 0.5,
    "types_by_words": 0.5,
    "types_mixed": 0.5,
    "type_chosen": 0.5,
    # The age that was said: in the range, outside it, how far outside, unknown; and where only a word tells ("puber").
    "age_fits": 0.5,
    "age_misses": -0.5,
    "age_far": -0.5,
    "age_unknown": 0.0,
    "age_word_fits": 0.5,
    "age_word_misses": -0.5,
    # The area that was said: this listing is for it alone, for another one alone. None was said, and it is for a part
    # of the municipality; it is for more than the municipality.
    "area_fits": 0.5,
    "area_misses": -0.5,
    "local_without_area": -0.5,
    "beyond": 0.0,
    # Who asks is not among those it is for, or is.
    "audience_misses": -0.5,
    "audience_fits": 0.5,
    "professionals_only": -0.5,
    # It speaks the language of the asker.
    "language": 0.5,
    # Lighter before heavier, what one can walk into before what needs a decision, what exists before what will.
    "tier": 0.2,
    "access": 0.2,
    "planned": -0.5,
    # A general entrance that is for this age, place and asker; and where somebody tells a whole story.
    "entrance_fits": 0.5,
    "entrance_in_story": 0.5,
    # It is about the danger that the question shows; one can reach it from home, now.
    "crisis": 0.5,
    "crisis_remote": 0.5,
    # Cosine with the whole text, and with the nearest sentence.
    "text": 0.2,
    "sentence": 0.2,
}
# Features that need the dense model.
BY_MODEL = frozenset(
    {
        "classified_concept",
        "classified_concepts",
        "text",
        "sentence",
    }
)
WITH_MODEL: Mapping[str, float] = {
    "words": 0.05,
    "foreign": 0.20,
    "organization": 0.50,
    "place": 0.65,
    "unheard": 1.00,
    "name": 0.40,
    "maker": 0.55,
    "concept": 0.90,
    "concepts": 1.00,
    "classified_concept": 1.15,
    "classified_concepts": 0.60,
    "types": 0.60,
    "types_by_words": 0.50,
    "types_mixed": 0.80,
    "type_chosen": 0.55,
    "age_fits": 0.50,
    "age_misses": -0.55,
    "age_far": -0.50,
    "age_unknown": 0.05,
    "age_word_fits": 0.60,
    "age_word_misses": -0.55,
    "area_fits": 0.65,
    "area_misses": -0.50,
    "local_without_area": -0.60,
    "beyond": -0.20,
    "audience_misses": -0.65,
    "audience_fits": 0.60,
    "professionals_only": -0.55,
    "language": 0.60,
    "tier": 0.30,
    "access": 0.45,
    "planned": -0.55,
    "entrance_fits": 0.70,
    "entrance_in_story": 0.70,
    "crisis": 0.45,
    "crisis_remote": 0.55,
    "text": 0.30,
    "sentence": 0.15,
}
WITHOUT_MODEL: Mapping[str, float] = {
    "words": 0.25,
    "foreign": 0.20,
    "organization": 0.50,
    "place": 0.55,
    "unheard": 1.00,
    "name": 0.35,
    "maker": 0.55,
    "concept": 1.40,
    "concepts": 1.45,
    "types": 0.70,
    "types_by_words": 0.75,
    "types_mixed": 0.70,
    "type_chosen": 0.55,
    "age_fits": 0.55,
    "age_misses": -0.55,
    "age_far": -0.50,
    "age_unknown": 0.00,
    "age_word_fits": 0.60,
    "age_word_misses": -0.60,
    "area_fits": 0.65,
    "area_misses": -0.50,
    "local_without_area": -0.65,
    "beyond": -0.10,
    "audience_misses": -0.65,
    "audience_fits": 0.60,
    "professionals_only": -0.60,
    "language": 0.60,
    "tier": 0.35,
    "access": 0.45,
    "planned": -0.55,
    "entrance_fits": 0.65,
    "entrance_in_story": 0.65,
    "crisis": 0.55,
    "crisis_remote": 0.60,
}
RULES: Mapping[str, float] = {
    # Not checked for too long: it sinks among those that are otherwise as good, and no further.
    "overdue": -0.1,
    # What is known not to be for this age or this place is no help, however well its words fit.
    "age_misses": -2.0,
    "area_misses": -2.0,
    # Who is in danger must see first who helps against just that.
    "crisis": 2.0,
    # The whole question is words of people for a question type: that is what they look for.
    "type_asked": 2.5,
    # The whole question is a word that only listings know: the model's guess at it is none.
    "only_unheard": 2.0,
    # The whole question is the name of a listing: that one was looked for.
    "exact_name": 4.0,
}

# What an editor adds to the score of a service for some questions, by `search.models.Effect`. The best of a question
# is mostly within two of the tenth; first and last mean just that, whatever else is found.
EDITORS: Mapping[str, float] = {
    "first": 100.0,
    "up": 1.5,
    "slightly-up": 0.5,
    "slightly-down": -0.5,
    "down": -1.5,
    "last": -100.0,
}


def worth(fitted: Mapping[str, float]) -> dict[str, float]:
    return {name: fitted.get(name, 0.0) + RULES.get(name, 0.0) for name in {**fitted, **RULES}}
