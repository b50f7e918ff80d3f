"""What a program asks, read strictly: it wants to know what it wrote wrong."""

from collections.abc import Collection
from datetime import UTC, datetime, time

from django.http import QueryDict
from django.utils.dateparse import parse_date, parse_datetime

LONGEST = 200
TRUTHS = {"true": True, "false": False}


class ParameterError(ValueError):
    """A parameter that is not known or cannot be read."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"The parameter “{name}” cannot be read: {reason}.")
        self.name, self.reason = name, reason


class Parameters:
    """The values of one address; raises `ParameterError` for a name that is not among `known`."""

    def __init__(self, values: QueryDict, known: Collection[str]) -> None:
        self._values = values
        for name, several in values.lists():
            shown = "".join(letter for letter in name[:LONGEST] if letter.isprintable())
            if name not in known:
                raise ParameterError(shown, f"known here: {', '.join(known)}")
            if len(several) > 1:
                raise ParameterError(shown, "is given more than once")

    def text(self, name: str) -> str:
        value = self._values.get(name, "").strip()
        if len(value) > LONGEST:
            raise ParameterError(name, f"has more than {LONGEST} characters")
        if "\x00" in value or not _is_unicode(value):
            raise ParameterError(name, "holds characters that are no text")
        return value

    def number(self, name: str, absent: int, low: int, high: int) -> int:
        value = self.text(name)
        if not value:
            return absent
        if not (value.isascii() and value.isdecimal() and len(value) < 10 and low <= int(value) <= high):
            raise ParameterError(name, f"must be a whole number from {low} to {high}")
        return int(value)

    def truth(self, name: str) -> bool:
        value = self.text(name).lower()
        if value and value not in TRUTHS:
            raise ParameterError(name, "must be true or false")
        return TRUTHS.get(value, False)

    def one_of(self, name: str, choices: Collection[str], absent: str) -> str:
        value = self.text(name) or absent
        if value not in choices:
            raise ParameterError(name, f"must be one of {', '.join(choices)}")
        return value

    def moment(self, name: str) -> datetime | None:
        """A date or a time; without a zone it is UTC."""
        value = self.text(name)
        if not value:
            return None
        try:
            # A plus in an address is a space.
            found = parse_datetime(value.replace(" ", "+"))
            if found is None and (day := parse_date(value)):
                found = datetime.combine(day, time())
        except ValueError:
            found = None
        if found is None:
            raise ParameterError(name, "must be a date or time, such as 2026-11-26 or 2026-11-26T09:30:00Z")
        return found if found.tzinfo else found.replace(tzinfo=UTC)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
