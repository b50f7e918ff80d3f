"""Texts that want to keep the checks busy for long, or to break them."""

import time

import pytest

from sociale_kaart.listing_checks.check import check_listing
from sociale_kaart.listing_checks.reading import LONGEST
from tests.sociale_kaart.listing_checks.listings import AROUND, listing, place

PIECES = (
    "van 1 tot en met ",
    "is 1 is 2 deelname ",
    "32 mei 9999 gesloten ",
    "van 99 tot 98 jaar, groep 8 en 1 ",
    "JGZ ( ",
    "A.",
    "maandag- en ",
    "een een een ",
    "\u202e\x00 ",
    "voor tot 9999 jaar ",
    "deelname kost 9999,99 euro gratis ",
    "bestaat bestaat ",
)


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_text_is_checked_in_a_moment(piece):
    text = (piece * LONGEST)[:LONGEST]
    facts = listing(text, minimum_age=0, maximum_age=47, amount=3.0, places=(place("0"),))

    started = time.process_time()
    list(check_listing(facts, AROUND))

    assert time.process_time() - started < 5
