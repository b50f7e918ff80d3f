"""The answers of a service page, always the same ones in the same order; a gap is said aloud."""

from sociale_kaart.pages.answers.about import for_whom, not_for, what
from sociale_kaart.pages.answers.practical import application, cost, waiting_time
from sociale_kaart.pages.answers.presence import when, where
from sociale_kaart.pages.answers.values import Answer, Point

__all__ = [
    "Answer",
    "Point",
    "application",
    "cost",
    "for_whom",
    "not_for",
    "waiting_time",
    "what",
    "when",
    "where",
]
