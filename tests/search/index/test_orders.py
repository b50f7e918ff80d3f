"""The numbers by which an engine puts a list in order."""

from datetime import date
from itertools import pairwise

from search.index.orders import AFTER_TIERS, name_order, orders

MAY, JUNE = date(2026, 5, 31), date(2026, 6, 1)


def test_a_name_has_its_place_in_the_alphabet_whatever_its_accents_and_capitals():
    names = ["1e hulp", "Aap", "aap noot", "Ábel", "zon", "طفل"]

    assert all(name_order(before) < name_order(after) for before, after in pairwise(names))


def test_on_one_day_the_lighter_comes_first_and_then_the_alphabet():
    shown = [
        orders("Zon", 0, JUNE),
        orders("Aap", 1, JUNE),
        orders("Noot", 1, JUNE),
        orders("Aap", 9, JUNE),
        orders("Aap", 0, MAY),
        orders("Aap", 0),
        orders("Aap", AFTER_TIERS),
    ]

    assert all(before["verified_order"] > after["verified_order"] for before, after in pairwise(shown))


def test_every_number_fits_in_the_fields_of_an_engine():
    furthest = orders("طفل" * 12, AFTER_TIERS, date.max)

    assert all(abs(number) < 2**63 for number in furthest.values())
