"""Proposed values as an editor reads them."""

import pytest
from django.utils import translation

from sociale_kaart.listing_checks.proposals import proposal_in_words


@pytest.mark.parametrize(
    ("kind", "proposed", "words"),
    [
        ("age-contradiction", "48-95", "4 tot 8 jaar"),
        ("age-contradiction", "168-", "vanaf 14 jaar"),
        ("age-contradiction", "-215", "tot 18 jaar"),
        ("hours-contradiction", "TU,TH 09:15-11:15", "dinsdag, donderdag 09:15–11:15"),
        ("hours-contradiction", "TU", "dinsdag"),
        ("hours-contradiction", "", ""),
        ("cost-contradiction", "12.50", "€ 12.50"),
        ("duplicate-of", "club-1", "club-1"),
    ],
)
def test_values_in_dutch(kind, proposed, words):
    with translation.override("nl"):
        assert proposal_in_words(kind, proposed) == words
