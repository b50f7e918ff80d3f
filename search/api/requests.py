"""What a machine sends, from an address or a JSON body, as names and values."""

import json
from typing import Any

from django.http import HttpRequest
from django.http.request import RawPostDataException

from search.errors import InvalidParameterError
from search.reading.values import clean_text

LARGEST_BODY = 64 * 1024
LONGEST_NAME = 60
LONGEST_NUMBER = 1_000


class RequestBodyError(ValueError):
    """A body that is not a JSON object."""


class RequestTooLargeError(ValueError):
    """More than any question needs."""


def request_values(request: HttpRequest) -> dict[str, Any]:
    """Raises `RequestBodyError`, `RequestTooLargeError`, or `InvalidParameterError` for an address with a body."""
    address = {readable(name): values for name, values in request.GET.lists()}
    if request.method != "POST":
        return address
    for name in address:
        raise InvalidParameterError(name, "belongs in the JSON body")
    return {readable(name): value for name, value in _json_object(request).items()}


def readable(name: str) -> str:
    """A name as it may be repeated in an answer."""
    return clean_text(name[: 4 * LONGEST_NAME])[:LONGEST_NAME]


def _json_object(request: HttpRequest) -> dict[str, Any]:
    if int(request.headers.get("Content-Length") or 0) > LARGEST_BODY:
        raise RequestTooLargeError
    try:
        body = request.body
    except RawPostDataException:
        body = b""
    if len(body) > LARGEST_BODY:
        raise RequestTooLargeError
    try:
        values = json.loads(body, parse_int=_whole_number)
    # Brackets nested by the thousand are a RecursionError.
    except (ValueError, RecursionError) as error:
        raise RequestBodyError("The body is not JSON.") from error
    if not isinstance(values, dict):
        raise RequestBodyError("The body is not a JSON object.")
    return values


def _whole_number(digits: str) -> int | float:
    """Python refuses thousands of digits as if they were no JSON; a float of any size is refused by its name."""
    return int(digits) if len(digits) <= LONGEST_NUMBER else float(digits)
