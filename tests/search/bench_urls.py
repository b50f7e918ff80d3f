"""The portal's addresses and, below `/bare/`, the map's page from values that were made at its first request."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path

from home.frame import frame_for
from portal.urls import urlpatterns as portal_urls
from search.views.results import service_map

ready: dict[str, tuple[str, dict]] = {}


def bare(request: HttpRequest) -> HttpResponse:
    """The same HTML as the map, without a search or a question to the database."""
    address = request.META["QUERY_STRING"]
    if address not in ready:
        request.path = request.path_info = "/verwijswijzer/"
        answer = service_map(request)
        ready[address] = answer.template_name, {**answer.context_data, "frame": frame_for(request)}
    template, values = ready[address]
    return TemplateResponse(request, template, dict(values))


urlpatterns = [path("bare/", bare), *portal_urls]
