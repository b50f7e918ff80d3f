"""Whether this process lives, and whether it can serve: for load balancers and container engines."""

from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse

from search.dense.embedder import dense_state
from search.engines import get_engine
from search.errors import SearchUnavailableError

Handler = Callable[[HttpRequest], HttpResponse]


class HealthMiddleware:
    """Answers before all else: a probe knows no host name and speaks no HTTPS."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answers = {"/health/live": live, "/health/ready": ready}
        answer = answers.get(request.path) if request.method in ("GET", "HEAD") else None
        response = answer() if answer else self.get_response(request)
        if answer:
            response["Cache-Control"] = "no-store"
        return response


def live() -> JsonResponse:
    return JsonResponse({"status": "live"})


def ready() -> JsonResponse:
    """503 without a database. An index that is lost is told, but is no reason to stop: it is made anew by itself."""
    if not is_database_reachable():
        return JsonResponse({"status": "unavailable", "database": "unreachable"}, status=503)
    return JsonResponse(
        {"status": "ready", "database": "reachable", "search": search_indexes(), "dense": dense_state()}
    )


def search_indexes() -> dict[str, dict[str, str | int]]:
    """The index of each language: how many documents it holds, or that it is missing or out of reach."""
    return {lang: _search_index(lang) for lang, _label in settings.LANGUAGES}


def _search_index(lang: str) -> dict[str, str | int]:
    try:
        state = get_engine().state(lang)
    except SearchUnavailableError:
        return {"index": "unreachable"}
    return {"index": "present", "documents": state.document_count} if state else {"index": "missing"}


def is_database_reachable() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True
