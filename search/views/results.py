"""The two lists: answers to a question, and the social map."""

from collections.abc import Sequence
from dataclasses import replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from home.frame import frame_for
from home.pagination import pagination
from search.errors import SearchUnavailableError
from search.find import amounts, find, vocabulary_of
from search.moment import one_moment
from search.query import SearchQuery
from search.results.addresses import address
from search.results.fitting import Amount
from search.results.left_out import LeftOut, fewer_choices, left_out
from search.results.values import SearchResults
from search.results.ways_out import is_general, is_little, ways_out
from search.statistics.searches import count_search
from search.views.asking import municipality_of, params_of, with_one_age
from search.views.crisis import asks_sensitive, lines_for
from search.views.drawing import results_map
from search.views.first_contact import whom_to_ask
from search.views.page import corrected_url, offers, orders, service_list
from search.views.panel import filter_panel
from search.views.unavailable import unavailable
from search.vocabulary import Vocabulary
from sociale_kaart.models import Area
from sociale_kaart.views.visiting import visit_of

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


@one_moment()
def answer(request: HttpRequest, template: str, *, with_pages: bool) -> HttpResponse:
    municipality, language = municipality_of(request), get_language()
    try:
        known = vocabulary_of(municipality, language)
        params = params_of(request)
        tidied = with_one_age(params, known)
        if tidied is not None and request.method != "POST":
            return HttpResponseRedirect(f"{request.path}?{tidied.urlencode()}" if tidied else request.path)
        query = SearchQuery.from_params(tidied or params, known, kind="service")
        results = find(query, municipality)
        context = listed(query, results) | way_on(query, results, known, municipality)
        context["left_out"] = named_and_left_out(query, results, known, municipality)
        context["panel"] = filter_panel(query, results, known)
        context["reading"] = reading(query, results, municipality) if with_pages else None
    except SearchUnavailableError:
        return unavailable(request, municipality)
    context |= {
        "map": None if with_pages else results_map(query, results, municipality),
        "crisis_lines": lines_for(results.crisis, frame_for(request).crisis.lines),
        "is_posted": request.method == "POST",
        "section": "" if with_pages else "verwijswijzer",
        "noindex": with_pages or bool(params),
        "page_title": _("Answers to your question") if with_pages else _("Verwijswijzer"),
    }
    if visit := visit_of(request):
        pages = context["reading"]["total"] if with_pages else 0
        count_search(query, results, pages, municipality, visit)
    response = TemplateResponse(request, template, context, status=404 if results.is_past_end else 200)
    if context["quick_exit"]:
        # Whoever uses this device next does not find the page on it.
        response["Cache-Control"] = "no-store"
    return response


def listed(query: SearchQuery, results: SearchResults) -> dict:
    """What a list of services shows."""
    return {
        "query": query,
        "results": results,
        "services": service_list(results),
        "offers": offers(query, results),
        "shown_question": "" if results.crisis else query.text,
        "quick_exit": asks_sensitive(query, results),
        "hide_footer_crisis": results.crisis is not None,
        "corrected_url": corrected_url(query, results),
        "orders": orders(query),
        "pagination": pagination(results.page, results.page_count, lambda number: address(query.on_page(number))),
        "first_page_url": address(query.on_page(1)),
    }


def way_on(query: SearchQuery, results: SearchResults, known: Vocabulary, municipality: Area) -> dict:
    """Where little is found: the choices in the way, and whom to ask. The numbers to call then stand below the list.

    Of a list of general entrances only the choices in the way: whom to ask stands in it.
    """
    general = is_general(results)
    if not general and not is_little(results):
        return {}

    def count(others: Sequence[SearchQuery]) -> list[Amount]:
        return amounts(others, known, municipality, with_fitting=general)

    ways = ways_out(query, results, known, count)
    if general:
        return {"ways_out": ways, "is_general": True}
    return {
        "ways_out": ways,
        "whom_to_ask": whom_to_ask(query, results, known, municipality),
        "hide_footer_crisis": True,
    }


def named_and_left_out(
    query: SearchQuery, results: SearchResults, known: Vocabulary, municipality: Area
) -> LeftOut | None:
    """Whoever typed a name is told that it exists, also where a choice keeps it out of the list."""

    def ask(asked: SearchQuery) -> SearchResults:
        return find(replace(asked, page_size=1), municipality, with_facets=False)

    return left_out(query, results, ask, lambda: fewer_choices(query, known))


def reading(query: SearchQuery, results: SearchResults, municipality: Area) -> dict:
    """Information pages for the same question: the part that answers it, the first few in sight, more folded away."""
    if not query.text and not query.selected["question_type"]:
        return {"total": 0, "first": (), "more": (), "answer": None, "fits": False}
    pages = replace(query, kind="page", page=1, page_size=MOST_PAGES, sort="relevance")
    found = find(pages, municipality, with_facets=False)
    return {
        "total": found.total,
        "first": found.hits[:PAGES_IN_SIGHT],
        "more": found.hits[PAGES_IN_SIGHT:],
        "answer": (results.answer or found.answer) if query.page == 1 else None,
        # Where a page fits well, nobody is told that nothing does.
        "fits": bool(found.total) and not found.is_weak,
    }
