"""Answers for what went wrong. Those that may be given without a database or a known host need neither."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from portal.other_language import answer_for_prefix
from sociale_kaart.problems import problem

API_PREFIX = "/api/"


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if is_for_machines(request):
        return problem(HTTPStatus.BAD_REQUEST, "The request cannot be read, or this host is not known.")
    return HttpResponse(render_to_string("errors/400.html"), status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if is_for_machines(request):
        return problem(HTTPStatus.FORBIDDEN, "A page of another site may not send this.")
    return render(request, "errors/403.html", status=403)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    if is_for_machines(request):
        return problem(HTTPStatus.NOT_FOUND, "There is nothing at this address.")
    return answer_for_prefix(request) or render(request, "errors/404.html", status=404)


def method_not_allowed(request: HttpRequest, allowed: str) -> HttpResponse:
    if is_for_machines(request):
        answer = problem(HTTPStatus.METHOD_NOT_ALLOWED, f"Here one may ask: {allowed}.")
    else:
        answer = render(request, "errors/405.html", status=405)
    answer["Allow"] = allowed
    return answer


def server_error(request: HttpRequest) -> HttpResponse:
    if is_for_machines(request):
        return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side.")
    return HttpResponse(render_to_string("errors/500.html"), status=500)


def is_for_machines(request: HttpRequest) -> bool:
    """Whether a program asks, which reads a problem document and no page."""
    return request.path_info.startswith(API_PREFIX)
