"""The small texts that machines look for at fixed addresses, and the files that editors upload."""

from datetime import UTC, timedelta
from posixpath import normpath

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.static import serve

from sociale_kaart import clock

SECURITY_TEXT_DAYS = 180
# The sizes that pages show, and pictures of accounts. An original may say where it was taken, and a document has an
# address of its own (`/documenten/`) that knows whether it may be read.
SHOWN_FOLDERS = ("images/", "avatar_images/")


@require_safe
def robots_txt(request: HttpRequest) -> HttpResponse:
    """Pages may be found; the endless states of a list need not be walked."""
    lines = ["User-agent: *", "Disallow: /beheer/", "Disallow: /api/", "Disallow: /*?"]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap_index'))}")
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


def nothing(request: HttpRequest, path: str) -> HttpResponse:
    """An address at which there is nothing."""
    raise Http404


@require_safe
def media(request: HttpRequest, path: str) -> FileResponse | HttpResponse:
    """A picture as a page shows it; where a proxy stands in front, it may take over these folders."""
    if not normpath(path).startswith(SHOWN_FOLDERS):
        raise Http404
    try:
        return serve(request, path, settings.MEDIA_ROOT)
    # No file system has names this long.
    except OSError:
        raise Http404 from None
