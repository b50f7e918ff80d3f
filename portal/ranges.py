"""Files whole or in part: who moves to the middle of a film asks for the bytes from there."""

import re
from collections.abc import Callable
from functools import wraps
from http import HTTPStatus

from django.http import FileResponse, HttpRequest, HttpResponse
from django.utils.http import parse_http_date_safe
from whitenoise.responders import SlicedFile

View = Callable[..., HttpResponse]
# One range of at most a few terabytes. Whoever asks for several, or for something else, gets the whole (RFC 9110).
RANGE = re.compile(r"bytes=(\d{0,13})-(\d{0,13})", re.ASCII)


class RangeNotSatisfiableError(Exception):
    """The part begins past the end of the file."""


def in_parts(view: View) -> View:
    """A view that gives a file gives the part that is asked for."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        whole = view(request, *args, **kwargs)
        is_file = isinstance(whole, FileResponse) and whole.status_code == HTTPStatus.OK
        return answer(request, whole) if is_file else whole

    return wrapped


def answer(request: HttpRequest, whole: FileResponse) -> HttpResponse:
    whole["Accept-Ranges"] = "bytes"
    # Nothing packs it on its way: a part of what is packed is of no use. (Wagtail writes "None" here.)
    whole["Content-Encoding"] = "identity"
    if request.method != "GET" or not is_same(request.headers.get("If-Range"), whole):
        return whole
    size = int(whole["Content-Length"])
    try:
        part = asked_part(request.headers.get("Range", ""), size)
    except RangeNotSatisfiableError:
        # Not `whole.close()`: that tells Django that the request has ended.
        whole.file_to_stream.close()
        headers = {"Content-Range": f"bytes */{size}"}
        return HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, headers=headers)
    return whole if part is None else cut(whole, part, size)


def is_same(condition: str | None, whole: FileResponse) -> bool:
    """Whether the reader has the beginning of this very file; whoever names no condition says so."""
    if condition is None or condition == whole.get("ETag"):
        return True
    day = parse_http_date_safe(condition)
    return day is not None and day == parse_http_date_safe(whole.get("Last-Modified", ""))


def asked_part(header: str, size: int) -> tuple[int, int] | None:
    """The first and the last byte that are asked for; None for the whole file.

    >>> asked_part("bytes=2-4", 10), asked_part("bytes=-3", 10), asked_part("bytes=8-99", 10)
    ((2, 4), (7, 9), (8, 9))
    >>> asked_part("bytes=4-2", 10), asked_part("lines=1-2", 10)
    (None, None)
    """
    found = RANGE.fullmatch(header.strip())
    if found is None or found[0] == "bytes=-":
        return None
    if not found[1]:
        first, last = max(size - int(found[2]), 0), size - 1
    else:
        first, last = int(found[1]), int(found[2] or size - 1)
        if found[2] and last < first:
            return None
    if first >= size:
        raise RangeNotSatisfiableError
    return first, min(last, size - 1)


def cut(whole: FileResponse, part: tuple[int, int], size: int) -> FileResponse:
    """The same answer with nothing but this part."""
    first, last = part
    content, kind = SlicedFile(whole.file_to_stream, first, last), whole["Content-Type"]
    answer = FileResponse(content, status=HTTPStatus.PARTIAL_CONTENT, content_type=kind)
    for name, value in whole.items():
        answer[name] = value
    answer["Content-Length"] = str(last - first + 1)
    answer["Content-Range"] = f"bytes {first}-{last}/{size}"
    return answer
