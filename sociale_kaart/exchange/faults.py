"""What is wrong with an entry or a file, in words for the person who loads it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pydantic
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from pydantic_core import ErrorDetails


@dataclass(frozen=True)
class Fault:
    """One reason why an entry was not loaded, or not wholly."""

    file: str
    entry: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.entry}: {self.reason}"


class FolderError(Exception):
    """A fault of a whole file, by which nothing can be loaded."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")


class EntryError(Exception):
    """The reasons why one entry cannot be loaded."""

    def __init__(self, *reasons: str) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


# By pydantic's kind of error. The value itself is not repeated: it may be a hidden address.
REASONS = {
    "missing": gettext_lazy("is missing"),
    "extra_forbidden": gettext_lazy("is not a key that is known here"),
    "string_type": gettext_lazy("must be text (put it in quotes)"),
    "bool_type": gettext_lazy("must be true or false"),
    "int_type": gettext_lazy("must be a whole number"),
    "int_from_float": gettext_lazy("must be a whole number"),
    "float_type": gettext_lazy("must be a number"),
    "decimal_type": gettext_lazy("must be a number"),
    "decimal_parsing": gettext_lazy("must be a number"),
    "is_instance_of": gettext_lazy("must be a number"),
    "finite_number": gettext_lazy("must be a number"),
    "list_type": gettext_lazy("must be a list"),
    "dict_type": gettext_lazy("must consist of keys with values"),
    "model_type": gettext_lazy("must consist of keys with values"),
    "date_type": gettext_lazy("must be a date, such as 2026-11-26"),
    "string_pattern_mismatch": gettext_lazy("is not written as it should be"),
    "literal_error": gettext_lazy("must be one of %(expected)s"),
    "greater_than_equal": gettext_lazy("must be %(ge)s or more"),
    "less_than_equal": gettext_lazy("must be %(le)s or less"),
    "too_long": gettext_lazy("has more than %(max_length)s lines"),
    "too_short": gettext_lazy("is too short"),
    "string_too_short": gettext_lazy("is empty"),
    "string_too_long": gettext_lazy("is longer than %(max_length)s characters"),
    "value_error": gettext_lazy("%(error)s"),
}


def schema_reasons(error: pydantic.ValidationError) -> Iterator[str]:
    """Why an entry does not fit the schema, one reason for each place in it."""
    for detail in error.errors(include_url=False, include_input=False):
        words = schema_reason(detail)
        place = ".".join(str(part) for part in detail["loc"])
        yield f"{place}: {words}" if place else words


def schema_reason(detail: ErrorDetails) -> str:
    """One of pydantic's findings in our words."""
    reason = REASONS.get(detail["type"])
    return reason % detail.get("ctx", {}) if reason else detail["msg"]


def model_reasons(error: ValidationError) -> Iterator[str]:
    """Why the model refuses an entry."""
    if not hasattr(error, "error_dict"):
        yield from error.messages
        return
    for field, messages in error.message_dict.items():
        yield from (message if field == "__all__" else f"{field}: {message}" for message in messages)


def not_known(field: str, keys: list[str]) -> str:
    return _("%(field)s: not known or not loaded: %(keys)s") % {"field": field, "keys": ", ".join(sorted(keys))}
