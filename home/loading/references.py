"""What a file names by slug or key, and a page of one municipality holds by its number in the database."""

from collections.abc import Callable, Mapping
from typing import Any

SERVICE, PAGE = "service:", "page:"


def service_reference(slugs: list[str]) -> str | None:
    """The first of these services that a municipality keeps."""
    return SERVICE + "|".join(slugs) if slugs else None


def page_reference(key: str) -> str | None:
    return PAGE + key if key else None


def resolved(value: Any, services: Mapping[str, int], page_of: Callable[[str], int | None]) -> Any:
    """A field's value with numbers in place of references; None for what does not exist here.

    >>> resolved([{"service": "service:a|b"}, {"page": "page:x"}], {"b": 7}, {"x": 3}.get)
    [{'service': 7}, {'page': 3}]
    """
    if isinstance(value, list):
        return [resolved(item, services, page_of) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: number_of(name, item, services, page_of) for name, item in value.items()}


def number_of(name: str, value: Any, services: Mapping[str, int], page_of: Callable[[str], int | None]) -> Any:
    if name == "service" and isinstance(value, str) and value.startswith(SERVICE):
        slugs = value.removeprefix(SERVICE).split("|")
        return next((services[slug] for slug in slugs if slug in services), None)
    if name == "page" and isinstance(value, str) and value.startswith(PAGE):
        return page_of(value.removeprefix(PAGE))
    return resolved(value, services, page_of)
