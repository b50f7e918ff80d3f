"""One question to the provider: bounded in time and size, whatever comes back."""

import json
import time
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from sociale_kaart.accounts.openid.faults import Fault, OpenIDError

CONNECT_SECONDS, READ_SECONDS, WHOLE_SECONDS = 3, 5, 8
MOST_BYTES, PIECE = 512 * 1024, 16 * 1024


def ask(method: str, address: str, **sent: Any) -> dict[str, Any]:
    """The JSON object that it answers with; `sent` as `requests` takes it."""
    # Compressed text could unpack to anything; and a provider that sends us on is not where we meant to be.
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", **sent.pop("headers", {})}
    ends_at = time.monotonic() + WHOLE_SECONDS
    try:
        with requests.request(
            method,
            address,
            headers=headers,
            timeout=(CONNECT_SECONDS, READ_SECONDS),
            allow_redirects=False,
            stream=True,
            **sent,
        ) as response:
            check_status(response.status_code)
            return read(b"".join(pieces(response, ends_at)))
    except (requests.RequestException, OSError) as error:
        raise OpenIDError(Fault.NO_ANSWER, type(error).__name__) from None


def check_status(status: int) -> None:
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.TOO_MANY_REQUESTS:
        raise OpenIDError(Fault.NO_ANSWER, f"it answered with status {status}")
    if status != HTTPStatus.OK:
        raise OpenIDError(Fault.WRONG_ANSWER, f"it answered with status {status}")


def pieces(response: requests.Response, ends_at: float) -> Iterator[bytes]:
    """As they come in: waiting for a whole piece could take for ever."""
    size = 0
    while piece := read_piece(response):
        size += len(piece)
        if size > MOST_BYTES:
            raise OpenIDError(Fault.WRONG_ANSWER, "its answer is too large")
        if time.monotonic() > ends_at:
            raise OpenIDError(Fault.NO_ANSWER, "its answer takes too long")
        yield piece


def read_piece(response: requests.Response) -> bytes:
    try:
        return response.raw.read1(PIECE)
    except HTTPError as error:
        raise OpenIDError(Fault.NO_ANSWER, type(error).__name__) from None


def read(text: bytes) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise OpenIDError(Fault.WRONG_ANSWER, "its answer is no JSON object")
    return found
