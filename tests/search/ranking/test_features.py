"""What speaks for and against a listing."""

from dataclasses import replace

import numpy as np
import pytest

from search.dense.listings import ListingText, listing_vectors
from search.dense.store import Lookup
from search.query import SearchQuery
from search.question.ages import Ages, AgeSpan
from search.question.audiences import AudienceGuess
from search.question.places import FoundArea
from search.question.reading import Reading
from search.question.tokens import Token
from search.question.topics import Topics
from search.ranking.closeness import NoCloseness, VectorCloseness
from search.ranking.features import features
from search.results.values import Recognized
from sociale_kaart import clock
from tests.search.ranking.facts import asked, listing

BABY = Reading(ages=Ages((AgeSpan(6, 6, "half jaar"),)))
PUBER = Reading(ages=Ages((AgeSpan(144, 191, "puber", is_exact=False),)))
IN_NORTH = {"recognized": (Recognized("area", "noord", "Noord", "noord"),)}


def of(question, *listings):
    """Each feature as a list, a number for each listing."""
    found = features(question, list(listings), NoCloseness())
    return {name: values.tolist() for name, values in found.items()}


def test_no_listing_gives_columns_without_rows():
    assert {len(column) for column in of(asked("slapen")).values()} == {0}


def test_a_listing_that_says_nothing_has_nothing_to_weigh():
    found = of(asked("slapen"), listing())

    assert {name: column for name, column in found.items() if column != [0.0]} == {}


def test_every_feature_is_a_number_for_each_listing():
    found = features(asked("a b c d e", reading=BABY, **IN_NORTH), [listing(), listing(ages=[0, 11])], NoCloseness())

    for name, column in found.items():
        assert column.shape == (2,), name
        assert np.isfinite(column).all(), name


def test_a_word_counts_more_where_it_stands_oftener_and_in_a_short_text():
    often, once, long = (
        listing(words={"slapen": 3}),
        listing(words={"slapen": 1}),
        listing(words={"slapen": 1}, length=600),
    )

    one, two, three = of(asked("slapen"), often, once, long)["words"]

    assert one > two > three > 0


def test_a_longer_question_makes_no_higher_score():
    short, long = (of(asked(text), listing(words={"slapen": 1}))["words"][0] for text in ("slapen", "slapen a b c"))

    assert long < short


def test_a_word_that_the_thesaurus_does_not_know_speaks_for_who_says_it():
    known, rare, both = (
        listing(words={"slapen": 1}),
        listing(words={"spelkoffer": 1}),
        listing(words={"slapen": 1, "spelkoffer": 1}),
    )

    assert of(asked("spelkoffer"), known, rare, both)["unheard"] == [0.0, 1.0, 1.0]
    assert of(asked("spelkoffer slapen"), known, rare, both)["unheard"] == [0.0, 0.5, 0.5]
    assert of(asked("slapen"), known, rare, both)["unheard"] == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("text", "parts", "is_unheard"),
    [
        ("spelkoffer", (), True),
        ("spelkoffer slapen", (), False),
        # What is meant is known by the parts of a word, unless one of them is unknown too.
        ("slaapkoffer", ("slapen",), False),
        ("slaapkoffer", ("slapen", "koffer"), True),
    ],
)
def test_where_nothing_else_is_said_a_word_that_is_not_known_decides(text, parts, is_unheard):
    question = asked(text)
    of_parts = tuple(Token(part, (part,), source="part") for part in parts)
    tokens = question.understanding.tokens + of_parts
    question = replace(question, understanding=replace(question.understanding, tokens=tokens))

    found = of(question, listing(words={text.split()[0]: 1}), listing(words={"slapen": 1}))["only_unheard"]

    assert found == [float(is_unheard), 0.0]


def test_a_place_is_no_word_that_only_some_listing_knows():
    in_noord = asked("noord slapen", reading=Reading(area=FoundArea("noord", "noord")))

    assert of(in_noord, listing(words={"noord": 1}))["unheard"] == [0.0]


@pytest.mark.parametrize("name", ["organization", "place"])
def test_words_of_who_offers_it_and_where_are_counted_apart(name):
    found = of(asked("ggd"), listing(**{name: ["ggd"]}))

    assert found[name][0] > 0
    assert found["words"] == [0.0]


def test_a_word_of_an_address_in_a_long_story_is_none():
    found = of(asked("mijn zoon zit in een groep met herrie"), listing(place=["groep"]))

    assert found["place"] == [0.0]


@pytest.mark.parametrize("name", ["organization", "place"])
def test_the_place_that_was_named_says_nothing_of_who_offers_it(name):
    reading = Reading(area=FoundArea("noord", "Noord"))
    found = of(asked("oppas noord", reading=reading), listing(**{name: ["noord"]}), listing(**{name: ["oppas"]}))

    assert found[name][0] == 0 < found[name][1]


def test_foreign_words_count_for_questions_in_another_language_alone():
    here = listing(foreign={"sleep": 1})

    assert of(asked("sleep", reading=Reading(language="en")), here)["foreign"][0] > 0
    assert of(asked("sleep"), here)["foreign"] == [0.0]


def test_a_short_question_may_be_a_part_of_a_name():
    found = of(
        asked("het veerhuis"), listing(names=[["logeerhuis", "veerhuis"]]), listing(makers=[["het", "veerhuis"]])
    )

    assert 0 < found["name"][0] < 1
    assert found["maker"][1] == 1
    assert found["exact_name"] == [0.0, 0.0]


def test_a_story_is_no_part_of_a_name_but_may_be_a_whole_one():
    long = "de grote groep voor jonge vaders"

    found = of(asked(long), listing(names=[["groep"]]), listing(names=[long.split()]))

    assert found["name"] == [0.0, 0.0]
    assert found["exact_name"] == [0.0, 1.0]


def test_the_name_itself_comes_before_one_with_the_same_words():
    said, turned = ["school", "hulp"], ["hulp", "school"]

    found = of(
        asked("school hulp", name="school hulp"),
        listing(names=[turned], exact=["hulp school"]),
        listing(names=[said], exact=["school hulp"]),
    )

    assert found["exact_name"][0] == 1.0
    assert found["exact_name"][1] > 1.0


def test_concepts_count_as_surely_as_question_and_listing_are_about_them():
    topics = Topics(concepts={"a": 1.0, "b": 0.5}, related={"a": 1.0, "b": 0.5}, classified={"b": 0.25, "c": 0.05})

    found = of(
        asked(topics=topics), listing(concepts={"a": 0.8}), listing(concepts={"b": 0.8}), listing(concepts={"z": 1})
    )

    assert found["concept"] == pytest.approx([0.8, 0.4, 0])
    assert found["concepts"][0] > found["concepts"][1] > found["concepts"][2] == 0
    assert found["classified_concept"] == pytest.approx([0, 0.8, 0])
    assert found["classified_concepts"] == pytest.approx([0, 0.2, 0])


@pytest.mark.parametrize("name", ["types", "types_by_words", "types_mixed"])
def test_a_question_type_counts_less_in_a_listing_that_has_many(name):
    found = of(asked(topics=Topics(**{name: {"a": 1.0}})), listing(types=["a"]), listing(types=["a", "b", "c", "d"]))

    assert found[name] == pytest.approx([1, 0.5])


def test_a_question_that_names_nothing_but_a_question_type_asks_for_it():
    whole, part = (asked(topics=Topics(types_named={"a": share})) for share in (1.0, 0.5))

    assert of(whole, listing(types=["b", "a"]), listing(types=["b"]))["type_asked"] == [1, 0]
    assert of(part, listing(types=["a"]))["type_asked"] == [0]


def test_a_chosen_question_type_counts_more_where_it_is_the_main_one():
    query = SearchQuery(question_types=("a",))

    main, other, none = of(
        asked(query=query), listing(types=["a", "b"]), listing(types=["b", "a"]), listing(types=["b"])
    )["type_chosen"]

    assert main > other > none == 0


def test_who_expects_a_child_looks_ahead_to_its_birth():
    expecting = asked("kraamzorg", reading=Reading(ages=Ages((AgeSpan(-4, -4, "5 maanden zwanger"),))))
    later, at_birth, past, for_toddlers = [-2, 0], [0, 11], [-9, -6], [12, 47]

    found = of(expecting, *(listing(ages=ages) for ages in (later, at_birth, past, for_toddlers)))

    assert found["age_fits"] == [1, 1, 0, 0]


def test_what_is_for_the_unborn_child_fits_somebody_who_tells_her_own_age_too():
    ages = Ages((AgeSpan(192, 203, "16"), AgeSpan(-9, -1, "zwanger", is_exact=False)))
    found = of(
        asked("16 zwanger", reading=Reading(ages=ages)), *(listing(ages=a) for a in ([-9, -1], [192, 203], [24, 47]))
    )

    assert found["age_fits"] == [1, 1, 0]


def test_a_said_age_fits_misses_or_is_unknown():
    found = of(asked(reading=BABY), listing(ages=[0, 11]), listing(ages=[48, 60]), listing(ages=[140, 200]), listing())

    assert found["age_fits"] == [1, 0, 0, 0]
    assert found["age_misses"] == [0, 1, 1, 0]
    assert found["age_unknown"] == [0, 0, 0, 1]
    assert 0 == found["age_far"][0] < found["age_far"][1] < found["age_far"][2] <= 1
    assert found["age_word_fits"] == [0, 0, 0, 0]


def test_an_age_from_a_word_counts_apart_and_an_unknown_one_is_neither():
    found = of(asked(reading=PUBER), listing(ages=[150, 160]), listing(ages=[0, 11]), listing())

    assert found["age_word_fits"] == [1, 0, 0]
    assert found["age_word_misses"] == [0, 1, 0]
    assert found["age_misses"] == found["age_unknown"] == [0, 0, 0]


def test_the_age_of_the_filter_is_the_one_that_counts():
    question = asked(reading=BABY, query=SearchQuery(age_months=150))

    assert of(question, listing(ages=[0, 11]), listing(ages=[144, 191]))["age_fits"] == [0, 1]


def test_a_listing_for_the_said_area_fits_and_one_for_another_misses():
    north, within = listing(areas=["noord"], local=True), listing(areas=["duin"], local=True)
    south, all_of_it, unknown = listing(areas=["zuid"], local=True), listing(areas=["dorp"]), listing()

    found = of(asked(**IN_NORTH), north, within, south, all_of_it, unknown)

    assert found["area_fits"] == [1, 1, 0, 0, 0]
    assert found["area_misses"] == [0, 0, 1, 0, 0]
    assert found["local_without_area"] == [0, 0, 0, 0, 0]


def test_without_an_area_what_is_for_one_part_alone_is_known():
    found = of(asked(), listing(areas=["noord"], local=True), listing(areas=["land"], beyond=True))

    assert (found["local_without_area"], found["beyond"]) == ([1, 0], [0, 1])
    assert found["area_misses"] == [0, 0]


def test_who_asks_is_served_missed_or_not_told():
    reading = Reading(audiences=(AudienceGuess("jongere", 0.8, "ik ben 15"),))

    found = of(asked(reading=reading), listing(audiences=["jongere"]), listing(audiences=["ouder"]), listing())

    assert found["audience_fits"] == pytest.approx([0.4, 0, 0])
    assert found["audience_misses"] == pytest.approx([0, 0.8, 0])


def test_what_is_for_professionals_alone_is_no_burden_for_them():
    only = listing(audiences=["professional"], professionals=True, access=6)
    teacher = Reading(audiences=(AudienceGuess("professional", 1.0, "als leerkracht"),))

    parent, professional = of(asked(), only), of(asked(reading=teacher), only)

    assert (parent["professionals_only"], parent["access"]) == ([1], [-1])
    assert (professional["professionals_only"], professional["access"]) == ([0], [0])
    assert professional["audience_fits"] == [1]


def test_lighter_nearer_and_existing_help_is_less_of_a_burden():
    found = of(asked(), listing(), listing(tier=3, access=6, planned=True))

    assert (found["tier"], found["access"], found["planned"]) == ([0, -1], [0, -1], [0, 1])


def test_a_check_that_is_too_old_counts_against_a_listing_and_one_that_never_was_does_not():
    today = clock.today().toordinal()

    found = of(asked(), *(listing(held_until=day) for day in (today - 1, today, 0)))

    assert list(found["overdue"]) == [1, 0, 0]


def test_it_speaks_the_language_of_the_asker():
    found = of(asked(reading=Reading(language="tr")), listing(languages=["nl", "tr"]), listing())

    assert found["language"] == [1, 0]


def test_a_general_entrance_counts_where_it_is_for_this_age_and_place():
    here = {"general": True, "areas": ["noord"], "local": True}

    fits, too_old, elsewhere, none = of(
        asked(reading=BABY, **IN_NORTH),
        listing(**here, ages=[0, 48]),
        listing(**here, ages=[144, 200]),
        listing(general=True, areas=["zuid"], local=True, ages=[0, 48]),
        listing(ages=[0, 48]),
    )["entrance_fits"]

    assert (fits, too_old, elsewhere, none) == (1, 0, 0, 0)


def test_in_a_story_a_general_entrance_counts_more():
    short, story = (of(asked(text), listing(general=True)) for text in ("slapen", "a b c d e f"))

    assert short["entrance_in_story"] == [0]
    assert story["entrance_in_story"][0] > 0


def test_in_a_crisis_what_helps_against_that_kind_counts():
    phone = listing(concepts={"zelfdoding": 1.0}, remote=True)

    found = of(asked(crisis="zelfdoding"), phone, listing(concepts={"slapen": 1.0}))

    assert (found["crisis"], found["crisis_remote"]) == ([1, 0], [1, 0])
    assert of(asked(crisis="geweld-thuis"), phone)["crisis"] == [0]
    assert of(asked(), phone)["crisis"] == [0]


def vectors_of(*rows):
    """Services 1, 2, … with a vector each, which is that of their one sentence too."""
    by_text = {f"t{number}": row for number, row in enumerate(rows, 1)}

    def find(texts):
        found = np.array([by_text[text] is not None for text in texts], bool)
        values = [by_text[text] if by_text[text] is not None else np.zeros(384, np.int8) for text in texts]
        return Lookup(np.array(values, np.int8).reshape(len(texts), 384), found)

    return listing_vectors([ListingText(n, f"t{n}", (f"t{n}",)) for n in range(1, len(rows) + 1)], find)


def axis(place):
    row = np.zeros(384, np.int8)
    row[place] = 127
    return row


def test_the_nearer_listing_counts_more_and_pages_are_as_near_as_any():
    vector = np.zeros(384, np.float32)
    vector[0] = 1
    closeness = VectorCloseness(vectors_of(axis(0), axis(1), axis(2)))

    found = closeness.features(asked(topics=Topics(vector=vector)), [listing(id=1), listing(id=2), listing(id=0)])

    assert found["text"][0] > 0 > found["text"][1]
    assert found["sentence"][0] > found["sentence"][1]
    assert found["text"][2] == found["sentence"][2] == 0


def test_a_listing_is_as_near_whatever_was_found_beside_it():
    vector = np.zeros(384, np.float32)
    vector[:2] = 0.8, 0.6
    closeness = VectorCloseness(vectors_of(axis(0), axis(1), axis(2)))
    question = asked(topics=Topics(vector=vector))

    alone = closeness.features(question, [listing(id=1)])
    among = closeness.features(question, [listing(id=1), listing(id=2), listing(id=3)])

    assert {name: column[0] for name, column in alone.items()} == {name: column[0] for name, column in among.items()}


def test_a_question_without_a_vector_is_near_nothing():
    found = VectorCloseness(vectors_of(axis(0))).features(asked("slapen"), [listing(id=1)])

    assert (found["text"].tolist(), found["sentence"].tolist()) == ([0], [0])


def test_a_listing_that_has_no_vector_yet_is_as_near_as_the_others_on_average():
    vector = np.zeros(384, np.float32)
    vector[0] = 1
    closeness = VectorCloseness(vectors_of(axis(0), None, axis(1)))

    found = closeness.features(asked(topics=Topics(vector=vector)), [listing(id=n) for n in (1, 2, 3)])["text"]

    assert found[0] > found[1] > found[2]
