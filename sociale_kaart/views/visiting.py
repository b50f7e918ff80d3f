"""Who reads a public page, as far as that is counted."""

from urllib.parse import urlsplit

from django.http import HttpRequest

from sociale_kaart.statistics.visits import Visit, is_person
from sociale_kaart.views.client_address import client_address


def visit_of(request: HttpRequest) -> Visit | None:
    """The visit; None for a robot, for a page fetched in advance and for the preview of an editor."""
    if request.method not in ("GET", "POST") or getattr(request, "is_preview", False):
        return None
    if not is_person(request.headers):
        return None
    return Visit(client_address(request), came_from(request))


def came_from(request: HttpRequest) -> str:
    """The path and query of the page of this site that led here."""
    try:
        before = urlsplit(request.headers.get("Referer", ""))
    except ValueError:
        return ""
    is_ours = before.netloc == request.get_host()
    return f"{before.path}?{before.query}" if is_ours else ""
