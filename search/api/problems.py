"""Errors as problem documents (RFC 9457)."""

from http import HTTPStatus

from django.http import JsonResponse

from search.errors import InvalidParameterError


def problem(status: HTTPStatus, detail: str, **more: object) -> JsonResponse:
    body = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": detail, **more}
    return JsonResponse(body, status=status.value, content_type="application/problem+json")


def invalid_parameter(error: InvalidParameterError) -> JsonResponse:
    named = {"name": error.parameter, "reason": error.reason}
    detail = f"The parameter “{error.parameter}” cannot be read: {error.reason}."
    return problem(HTTPStatus.BAD_REQUEST, detail, parameter=error.parameter, invalid_params=[named])
