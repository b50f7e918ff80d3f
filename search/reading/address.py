"""Addresses for people: Dutch names, and never an error."""

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from search.parameters import FACETS, SORTS
from search.reading.values import age, clean_text, cut_text, page_number, postcode
from search.vocabulary import Vocabulary

# More values than any vocabulary has are an accident or an attack.
MOST_VALUES = 100
LONGEST_SHOWN = 60
SORT_BY_PARAMETER = {parameter: sort for sort, parameter in SORTS.items()}
CHOICES = {"kosten": ("free", {"gratis": True}), "open": ("open_now", {"nu": True})}


@dataclass(frozen=True)
class Ignored:
    """A part of an address that could not be read; `parameter` as it stands there."""

    parameter: str
    value: str


class AddressReader:
    """Reads one parameter at a time and keeps what it could not read."""

    def __init__(self, params: QueryDict, known: Vocabulary) -> None:
        self.params = params
        self.known = known
        self.ignored: list[Ignored] = []

    def ignore(self, parameter: str, value: str) -> None:
        shown = clean_text(value[: 4 * LONGEST_SHOWN])[:LONGEST_SHOWN]
        if len(self.ignored) < MOST_VALUES:
            self.ignored.append(Ignored(parameter, shown))

    def single(self, parameter: str) -> str:
        """The value of a parameter that has one; of several the last counts."""
        values = [value for value in self.params.getlist(parameter) if value.strip()]
        for value in values[:-1][:MOST_VALUES]:
            self.ignore(parameter, value)
        return values[-1] if values else ""

    def read(self, parameter: str, reader: Any) -> Any:
        text = self.single(parameter)
        if not text:
            return None
        value = reader(text)
        if value is None:
            self.ignore(parameter, text)
        return value

    def terms(self, parameter: str, facet: str) -> tuple[str, ...]:
        values = [value.strip() for value in self.params.getlist(parameter)[:MOST_VALUES] if value.strip()]
        for value in values:
            if not self.known.has(facet, value):
                self.ignore(parameter, value)
        return tuple(dict.fromkeys(value for value in values if self.known.has(facet, value)))


def read_address(params: QueryDict, known: Vocabulary) -> dict[str, Any]:
    """The fields of a `SearchQuery`, those left out that the address does not give."""
    reader = AddressReader(params, known)
    text, is_cut = cut_text(reader.single("q"))
    fields: dict[str, Any] = {facet.attribute: reader.terms(facet.parameter, facet.name) for facet in FACETS}
    fields["age_months"] = reader.read("leeftijd", age)
    fields["postcode"] = reader.read("postcode", postcode)
    for parameter, (attribute, values) in CHOICES.items():
        fields[attribute] = reader.read(parameter, values.get) or False
    fields["sort"] = reader.read("sorteer", SORT_BY_PARAMETER.get)
    fields["page"] = reader.read("pagina", page_number)
    given = {name: value for name, value in fields.items() if value is not None}
    return given | {"text": text, "is_cut": is_cut, "ignored": tuple(reader.ignored)}
