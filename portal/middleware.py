"""Rules for every request: posts of strangers, values that cannot be, and the admin's own content policy."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlsplit

from django.conf import settings
from django.db import DataError
from django.http import HttpRequest, HttpResponse

from portal.errors import bad_request, method_not_allowed, permission_denied

ADMIN_PREFIX = "/beheer/"
API_VERSIONS = {"/api/v1/": "1.0.0", "/api/hsds/v3/": "3.0.0"}
POLICY = "Content-Security-Policy"
Handler = Callable[[HttpRequest], HttpResponse]


class SameSitePostMiddleware:
    """Public forms carry no token and no cookie; a post that another site sends is refused by its origin."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(ADMIN_PREFIX) or request.method in ("GET", "HEAD", "OPTIONS", "TRACE"):
            return self.get_response(request)
        if is_cross_site(request):
            return permission_denied(request)
        request._dont_enforce_csrf_checks = True  # Django's own mark; the origin was checked here.
        return self.get_response(request)


def is_cross_site(request: HttpRequest) -> bool:
    """Whether a browser says that this request was made by a page of another site.

    Programs send neither header; they carry no cookie that could be abused.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site and site not in ("same-origin", "none"):
        return True
    origin = request.headers.get("Origin")
    # What a browser writes for a form on a page of ours that tells its address to nobody.
    if origin == "null" and site == "same-origin":
        return False
    return bool(origin) and host_of(origin) != request.get_host()


def host_of(origin: str) -> str | None:
    """The host in an origin, with its port; None where it cannot be read, such as `http://[x`."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return None


class WrongMethodMiddleware:
    """Django answers a method that a page does not know with nothing at all; a reader gets a page with a way on."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != HTTPStatus.METHOD_NOT_ALLOWED or response.content:
            return response
        return method_not_allowed(request, response["Allow"])


class ImpossibleValueMiddleware:
    """A value that no column can hold, such as a number of forty digits, is a wrong request and no fault of ours."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        # SQLite's driver says the first, PostgreSQL the second.
        return bad_request(request, exception) if isinstance(exception, OverflowError | DataError) else None


class AdminContentSecurityPolicyMiddleware:
    """Wagtail's admin still writes scripts and styles into its pages; visitors' pages do not."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith(ADMIN_PREFIX):
            # The preview of a page went through all of this once already, as a visitor's page that forbids every frame.
            del response[POLICY]
            response._csp_replace = settings.ADMIN_CONTENT_SECURITY_POLICY
        return response


class ApiVersionMiddleware:
    """Every answer to a program says which version of the API gave it, as the NL API Design Rules want."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for prefix, version in API_VERSIONS.items():
            if request.path.startswith(prefix):
                response["API-Version"] = version
        return response
