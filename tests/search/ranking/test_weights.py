"""Every feature has its worth in one place, and every worth its feature."""

from search.ranking.closeness import NAMES, NoCloseness
from search.ranking.features import features
from search.ranking.weights import BY_MODEL, RULES, STARTS, WITH_MODEL, WITHOUT_MODEL, worth
from tests.search.ranking.facts import asked, listing

# What other features are made of, and is worth nothing of its own.
INGREDIENTS = {"entrance"}


def test_every_feature_is_worth_something_and_every_worth_has_a_feature():
    found = set(features(asked("slapen"), [listing()], NoCloseness())) - INGREDIENTS

    assert found == set(STARTS) | set(RULES)


def test_what_starts_is_fitted():
    assert set(WITH_MODEL) == set(STARTS)
    assert set(WITHOUT_MODEL) == set(STARTS) - BY_MODEL
    assert set(STARTS) > BY_MODEL > set(NAMES)


def test_no_fit_turns_a_reason_around():
    for fitted in (WITH_MODEL, WITHOUT_MODEL):
        assert [name for name, value in fitted.items() if STARTS[name] * value < 0] == []


def test_rules_are_added_to_what_was_fitted():
    assert worth({"age_misses": -0.5})["age_misses"] == -0.5 + RULES["age_misses"]
    assert worth({})["exact_name"] == RULES["exact_name"]


def test_a_known_misfit_outweighs_every_word():
    assert worth(WITH_MODEL)["age_misses"] < -2
    assert worth(WITHOUT_MODEL)["area_misses"] < -2
