"""What the embedded index holds of each document is read once, and small in memory."""

import json
from dataclasses import dataclass

import pytest

from search.engines.embedded import payloads
from search.engines.embedded.payloads import Payloads


@dataclass(frozen=True)
class Address:
    segment_ord: int
    doc: int


@pytest.fixture
def read() -> list[Address]:
    """The addresses that were read, in order."""
    return []


@pytest.fixture
def held(read) -> Payloads:
    def text(address: Address) -> str:
        read.append(address)
        return json.dumps({"key": f"service:{address.doc}", "facts": {"concepts": {"slapen": 0.25}, "ages": [0, 47]}})

    return Payloads(text)


def test_a_payload_is_read_once_and_as_it_was_written(held, read):
    first, again = held.at(Address(0, 3)), held.at(Address(0, 3))

    assert first is again
    assert first == {"key": "service:3", "facts": {"concepts": {"slapen": 0.25}, "ages": [0, 47]}}
    assert held.at(Address(1, 3)) is not first
    assert read == [Address(0, 3), Address(1, 3)]


def test_names_and_numbers_that_return_are_kept_once(held):
    one, other = (held.at(Address(0, doc))["facts"]["concepts"] for doc in (1, 2))

    assert next(iter(one)) is next(iter(other))
    assert one["slapen"] is other["slapen"]


def test_beyond_the_most_that_is_kept_each_is_read_again(held, read, monkeypatch):
    monkeypatch.setattr(payloads, "MOST_KEPT", 1)
    held.at(Address(0, 1))

    assert held.at(Address(0, 2)) == held.at(Address(0, 2))
    assert held.at(Address(0, 1))["key"] == "service:1"
    assert read == [Address(0, 1), Address(0, 2), Address(0, 2)]
