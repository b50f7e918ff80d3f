"""How a browser searches this site from its own search box (OpenSearch 1.1)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

TYPE = "application/opensearchdescription+xml"


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    context = {"search_url": request.build_absolute_uri(reverse("search"))}
    return render(request, "search/opensearch.xml", context, content_type=TYPE)
