"""Requests of machines: names of the API, and an error for whatever cannot be read."""

from collections.abc import Mapping
from typing import Any

from search.errors import InvalidParameterError
from search.parameters import FACET_BY_NAME, FACETS, OLDEST_ASKED, SORTS, YOUNGEST_ASKED
from search.reading.address import MOST_VALUES
from search.reading.values import age, cut_text, page_number, postcode, whole_number
from search.vocabulary import Vocabulary

BOOLEANS = {"true": True, "false": False}
KINDS = ("service", "page")
LARGEST_PAGE = 100
NAMES = frozenset(
    [*FACET_BY_NAME, "q", "age_months", "free", "open_now", "postcode", "kind", "sort", "page", "page_size", "lang"]
)


def read_request(values: Mapping[str, Any], known: Vocabulary) -> dict[str, Any]:
    """The fields of a `SearchQuery`, those left out that the request does not give; `lang` is read before."""
    for name in values:
        if name not in NAMES:
            raise InvalidParameterError(name, "unknown parameter")
    text, is_cut = cut_text(read_text(values))
    fields = {facet.attribute: _terms(values, facet.name, known) for facet in FACETS}
    fields |= {
        "age_months": _number(values, "age_months", age, f"{YOUNGEST_ASKED} to {OLDEST_ASKED}"),
        "free": _boolean(values, "free"),
        "open_now": _boolean(values, "open_now"),
        "postcode": _postcode(values),
        "kind": _choice(values, "kind", KINDS),
        "sort": _choice(values, "sort", tuple(SORTS)),
        "page": _number(values, "page", page_number, "1"),
        "page_size": _number(values, "page_size", lambda value: whole_number(value, 1, LARGEST_PAGE), "1 to 100"),
    }
    return {name: value for name, value in fields.items() if value is not None} | {"text": text, "is_cut": is_cut}


def read_language(values: Mapping[str, Any], languages: tuple[str, ...], default: str) -> str:
    return _choice(values, "lang", languages) or default


def read_text(values: Mapping[str, Any]) -> str:
    """The question as it was sent."""
    return _string(values, "q") or ""


def _one(values: Mapping[str, Any], name: str) -> Any:
    """The value of a parameter that has one; None where absent or empty."""
    value = values.get(name)
    if isinstance(value, list):
        if len(value) > 1:
            raise InvalidParameterError(name, "takes one value")
        value = value[0] if value else None
    if isinstance(value, dict | list):
        raise InvalidParameterError(name, "takes one value")
    return None if isinstance(value, str) and not value.strip() else value


def _string(values: Mapping[str, Any], name: str) -> str | None:
    value = _one(values, name)
    if value is not None and not isinstance(value, str):
        raise InvalidParameterError(name, "is not a text")
    return value


def _number(values: Mapping[str, Any], name: str, read: Any, expected: str) -> int | None:
    value = _one(values, name)
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    number = read(value) if isinstance(value, str) else None
    if number is None:
        raise InvalidParameterError(name, f"is not a whole number from {expected}")
    return number


def _boolean(values: Mapping[str, Any], name: str) -> bool | None:
    value = _one(values, name)
    if value is None or isinstance(value, bool):
        return value
    if not isinstance(value, str) or value.strip() not in BOOLEANS:
        raise InvalidParameterError(name, "is not true or false")
    return BOOLEANS[value.strip()]


def _choice(values: Mapping[str, Any], name: str, choices: tuple[str, ...]) -> str | None:
    value = _string(values, name)
    if value is not None and value.strip() not in choices:
        raise InvalidParameterError(name, f"is not one of {', '.join(choices)}")
    return value.strip() if value else None


def _postcode(values: Mapping[str, Any]) -> str | None:
    value = _one(values, "postcode")
    if value is None:
        return None
    read = postcode(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else None
    if read is None:
        raise InvalidParameterError("postcode", "is not a Dutch postcode of 4 digits, with or without 2 letters")
    return read


def _terms(values: Mapping[str, Any], name: str, known: Vocabulary) -> tuple[str, ...]:
    value = values.get(name)
    given = value if isinstance(value, list) else [value]
    if len(given) > MOST_VALUES:
        raise InvalidParameterError(name, f"takes at most {MOST_VALUES} values")
    if any(item is not None and not isinstance(item, str) for item in given):
        raise InvalidParameterError(name, "is not a text or a list of texts")
    slugs = tuple(dict.fromkeys(item.strip() for item in given if item and item.strip()))
    for slug in slugs:
        if not known.has(name, slug):
            raise InvalidParameterError(name, "unknown value")
    return slugs
