"""Errors as problem documents (RFC 9457)."""

from http import HTTPStatus

from django.http import JsonResponse


def problem(status: HTTPStatus, detail: str, **more: object) -> JsonResponse:
    body = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": detail, **more}
    return JsonResponse(body, status=status.value, content_type="application/problem+json")
