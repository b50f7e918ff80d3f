"""What stands twice in an object of JSON is named, and nothing else is."""

from sociale_kaart.exchange.hsds.doubled import LONGEST_KEY, Doubled, noting_doubled


def test_long_keys_that_end_otherwise_are_not_the_same():
    long = "a" * LONGEST_KEY

    told = noting_doubled([(f"{long}1", "een"), (f"{long}2", "twee")])

    assert not isinstance(told, Doubled)
    with_another = noting_doubled([(f"{long}1", "een"), (f"{long}2", "twee"), ("name", "A"), ("name", "B")])
    assert with_another.places == ("name",)


def test_a_long_key_that_stands_twice_is_named_in_short():
    long = "a" * (LONGEST_KEY + 1)

    assert noting_doubled([(long, "een"), (long, "twee")]).places == (long[:LONGEST_KEY],)
