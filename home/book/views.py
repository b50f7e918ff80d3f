"""The page of the book."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from home.book.page import book_context
from home.frame import frame_for
from sociale_kaart.clock import today
from sociale_kaart.views.municipality import municipality_of

# As long as the open data: who prints it once more a minute later does not have it made again.
KEPT_FOR = 300


@require_safe
@cache_control(public=True, max_age=KEPT_FOR)
def product_book(request: HttpRequest) -> TemplateResponse:
    """All services of the map on one page, so that one print is a book."""
    context = book_context(municipality_of(request), frame_for(request), today())
    return TemplateResponse(request, "home/book/book.html", context | {"section": "verwijswijzer"})
