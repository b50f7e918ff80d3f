"""The words and sentences that made-up services are composed of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

import yaml

from sociale_kaart.synthetic.places import DATA


@dataclass(frozen=True)
class Form:
    """A form of help: how it is called, told, given and reached. `tiers` and `routes` hold how often each occurs."""

    names: Sequence[str]
    summaries: Sequence[str]
    sentences: Sequence[str]
    tiers: Mapping[str, int]
    routes: Mapping[str, int]
    delivery: Sequence[str]
    audiences: Sequence[str]
    # Of which question types it can be; of all where none is named.
    question_types: Sequence[str] = ()
    youngest: int | None = None
    oldest: int | None = None


@dataclass(frozen=True)
class Texts:
    """The file `data/texts.yaml`."""

    brands: Sequence[str]
    kinds: Sequence[Mapping[str, Any]]
    forms: Mapping[str, Form]
    openings: Mapping[str, Sequence[str]]
    wheres: Sequence[str]
    ages: Sequence[str]
    extras: Sequence[str]
    applications: Mapping[str, Sequence[str]]
    costs: Sequence[str]
    people: Mapping[str, Sequence[str]]
    buildings: Sequence[str]
    streets: Sequence[str]
    wijken: Mapping[str, Sequence[str]]
    english: Mapping[str, Sequence[str]]


@cache
def texts() -> Texts:
    content = yaml.safe_load((DATA / "texts.yaml").read_text(encoding="utf-8"))
    content["forms"] = {name: Form(**form) for name, form in content["forms"].items()}
    return Texts(**{field.name: content[field.name] for field in fields(Texts)})
