"""The small texts that machines look for at fixed addresses."""

from datetime import UTC, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from sociale_kaart import clock

SECURITY_TEXT_DAYS = 180


@require_safe
def robots_txt(request: HttpRequest) -> HttpResponse:
    """Pages may be found; the endless states of a list need not be walked."""
    lines = ["User-agent: *", "Disallow: /beheer/", "Disallow: /api/", "Disallow: /*?"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Whom to tell about a weak spot (RFC 9116)."""
    expires = clock.now().astimezone(UTC).replace(microsecond=0) + timedelta(days=SECURITY_TEXT_DAYS)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
