"""The two lists: answers to a question, and the social map."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from search.errors import SearchUnavailableError
from search.find import find, vocabulary_of
from search.query import SearchQuery
from search.results.values import SearchResults
from search.views.asking import municipality_of, params_of, question, with_one_age
from search.views.drawing import results_map
from search.views.page import offers, orders, pagination, service_list, ways_out
from search.views.panel import filter_panel
from search.views.unavailable import unavailable
from sociale_kaart.models import Area, LifePhase

PAGES_IN_SIGHT = 3
MOST_PAGES = 20


# Posts of other sites are refused by their origin (portal.middleware); a reader carries no token.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """Answers to a question in the visitor's own words: things to read and places that help."""
    return answer(request, "search/search.html", with_pages=True)


@require_safe
def service_map(request: HttpRequest) -> HttpResponse:
    """The social map: all places that help, as a list with filters and on a map."""
    return answer(request, "search/map.html", with_pages=False)


def answer(request: HttpRequest, template: str, *, with_pages: bool) -> HttpResponse:
    municipality, language = municipality_of(request), get_language()
    try:
        known = vocabulary_of(municipality, language)
        params = params_of(request)
        tidied = with_one_age(params, known)
        if tidied is not None and request.method != "POST":
            return HttpResponseRedirect(f"{request.path}?{tidied.urlencode()}" if tidied else request.path)
        query = question(tidied or params, municipality, language, kind="service")
        results = find(query, municipality)
        context = listed(query, results, municipality) | {
            "panel": filter_panel(query, results, LifePhase.objects.filter(maximum_age__lt=0)),
            "reading": reading(query, municipality) if with_pages else None,
        }
    except SearchUnavailableError:
        return unavailable(request, municipality)
    if not with_pages:
        context["map"] = results_map(query, results, municipality)
    is_past_end = results.is_past_end
    context |= {
        "is_posted": request.method == "POST",
        "section": "" if with_pages else "verwijswijzer",
        "noindex": with_pages or bool(params),
        "page_title": _("Answers to your question") if with_pages else _("Verwijswijzer"),
    }
    return TemplateResponse(request, template, context, status=404 if is_past_end else 200)


def listed(query: SearchQuery, results: SearchResults, municipality: Area) -> dict:
    """What a list of services shows."""

    def count(other: SearchQuery) -> int:
        return find(replace(other, page_size=1), municipality, with_facets=False).total

    return {
        "query": query,
        "results": results,
        "services": service_list(results),
        "offers": offers(query, results),
        "shown_question": "" if results.crisis else query.text,
        "quick_exit": results.crisis is not None,
        "hide_footer_crisis": results.crisis is not None,
        "orders": orders(query),
        "pagination": pagination(query, results),
        "ways_out": ways_out(query, results, count) if results.total == 0 else (),
        "first_page_url": "?" + query.on_page(1).to_querystring(),
    }


def reading(query: SearchQuery, municipality: Area) -> dict:
    """Information pages for the same question: the first few in sight, more folded away."""
    if not query.text and not query.selected["question_type"]:
        return {"total": 0, "first": (), "more": ()}
    pages = replace(query, kind="page", page=1, page_size=MOST_PAGES, sort="relevance")
    found = find(pages, municipality, with_facets=False)
    return {"total": found.total, "first": found.hits[:PAGES_IN_SIGHT], "more": found.hits[PAGES_IN_SIGHT:]}
