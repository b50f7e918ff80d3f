"""The door for a production server."""

import os
from collections.abc import Callable, Iterable
from email.message import Message
from typing import Any

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
_django = get_wsgi_application()


def application(environ: dict[str, Any], start_response: Callable) -> Iterable[bytes]:
    """Everything is read as UTF-8, which is what browsers send; who asks for the head alone gets no text."""
    if ";" in environ.get("CONTENT_TYPE", ""):
        environ["CONTENT_TYPE"] = plain_type(environ["CONTENT_TYPE"])
    response = _django(environ, start_response)
    if environ["REQUEST_METHOD"] != "HEAD":
        return response
    # The server drops the text of such an answer too, but with a warning in the log for each of them.
    response.close()
    return []


def plain_type(content_type: str) -> str:
    """The type with its boundary only: some names of charsets stop Django before any page of ours can answer.

    >>> plain_type("text/plain; charset=hex"), plain_type("multipart/form-data; charset=idna; boundary=x")
    ('text/plain', 'multipart/form-data; boundary="x"')
    """
    message = Message()
    message["Content-Type"] = content_type
    boundary = message.get_param("boundary")
    kind = content_type.partition(";")[0].strip()
    return f'{kind}; boundary="{boundary}"' if isinstance(boundary, str) else kind
