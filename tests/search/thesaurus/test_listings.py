"""What a listing is about follows from its texts, its name most of all."""

import time

from search.thesaurus.listings import ListingTexts, concepts_in_listing
from tests.search.thesaurus.starting_words import starting_topics


def about(**texts: str) -> dict[str, float]:
    return concepts_in_listing(ListingTexts(**texts), starting_topics())


def test_a_listing_is_about_what_its_name_says():
    found = about(name="Diagnostiek ADHD", summary="Onderzoek naar ADHD bij kinderen van 6 tot 18 jaar.")

    assert next(iter(found)) == "adhd-kind"


def test_a_name_counts_more_than_a_summary_and_a_summary_more_than_a_sentence_below():
    name = about(name="Huilbaby")["huilbaby"]
    alternate = about(name="Spreekuur", alternate_name="Huilbaby")["huilbaby"]
    summary = about(name="Spreekuur", summary="Huilbaby")["huilbaby"]
    sentence = about(name="Spreekuur", description="Kom langs. Huilbaby. Tot ziens.")["huilbaby"]
    note = about(name="Spreekuur", professional_note="Huilbaby")["huilbaby"]

    assert 1.3 >= name >= alternate > summary > sentence > note > 0


def test_compounds_may_be_split_by_whoever_knows_how():
    found = concepts_in_listing(ListingTexts("Onbekendwoord"), starting_topics(), lambda text: {"huilbaby": 0.6})

    assert next(iter(found)) == "huilbaby"


def test_an_empty_listing_is_about_nothing_and_a_huge_one_is_cut():
    assert about(name="") == {}

    started = time.process_time()
    about(name="x" * 100_000, summary="slaap " * 100_000, description="Een zin over slapen. " * 100_000)

    assert time.process_time() - started < 1.0
