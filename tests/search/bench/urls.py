"""The portal's addresses and, below `/bare/`, the results pages from values that were made at their first request."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path

from home.frame import frame_for
from portal.urls import urlpatterns as portal_urls
from search.views.results import search, service_map

ready: dict[str, tuple[str, dict]] = {}
VIEWS = {"/verwijswijzer/": service_map, "/zoeken/": search}


def bare(request: HttpRequest, page: str) -> HttpResponse:
    """The same HTML as a results page, without a search or a question to the database."""
    request.path = request.path_info = f"/{page}/"
    address = request.get_full_path()
    if address not in ready:
        answer = VIEWS[request.path](request)
        ready[address] = answer.template_name, {**answer.context_data, "frame": frame_for(request)}
    template, values = ready[address]
    return TemplateResponse(request, template, dict(values))


urlpatterns = [path("bare/<slug:page>/", bare), *portal_urls]
