"""The addresses for machines. The host decides the municipality, as for pages."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import translation
from django.views.decorators.cache import cache_control

from search.api.answers import search_answer
from search.api.problems import invalid_parameter
from search.api.requests import RequestBodyError, RequestTooLargeError, request_values
from search.errors import InvalidParameterError, SearchUnavailableError
from search.find import find, vocabulary_of
from search.query import SearchQuery
from search.reading.request import read_language, read_text
from search.suggest import suggest
from sociale_kaart.models import MunicipalitySite
from sociale_kaart.problems import problem

LANGUAGES = tuple(code for code, _label in settings.LANGUAGES)
View = Callable[[HttpRequest], HttpResponse]


def answers_problems(*methods: str) -> Callable[[View], View]:
    """Whatever goes wrong in a view is told as a problem document."""

    def decorate(view: View) -> View:
        @wraps(view)
        def wrapped(request: HttpRequest) -> HttpResponse:
            if request.method not in methods:
                response = problem(HTTPStatus.METHOD_NOT_ALLOWED, f"Use {' or '.join(methods)}.")
                response["Allow"] = ", ".join(methods)
                return response
            try:
                return view(request)
            except InvalidParameterError as error:
                return invalid_parameter(error)
            except RequestBodyError as error:
                return problem(HTTPStatus.BAD_REQUEST, str(error))
            except RequestTooLargeError:
                return problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too large.")
            except MunicipalitySite.DoesNotExist:
                return problem(HTTPStatus.NOT_FOUND, "This host shows no municipality.")
            except SearchUnavailableError:
                return problem(HTTPStatus.SERVICE_UNAVAILABLE, "Search does not work at this moment.")

        return wrapped

    return decorate


@answers_problems("GET", "HEAD", "POST")
def search(request: HttpRequest) -> HttpResponse:
    """Services and pages that answer a question, with the counts of every filter."""
    values = request_values(request)
    lang = read_language(values, LANGUAGES, settings.LANGUAGE_CODE)
    municipality = MunicipalitySite.for_request(request).municipality
    with translation.override(lang):
        query = SearchQuery.from_api(values, vocabulary_of(municipality, lang))
        return JsonResponse(search_answer(query, find(query, municipality)), headers={"Content-Language": lang})


# The address holds what somebody types: no browser or proxy keeps it.
@cache_control(no_store=True)
@answers_problems("GET", "HEAD")
def suggestions(request: HttpRequest) -> HttpResponse:
    """What somebody may be typing."""
    values = request_values(request)
    for name in values:
        if name not in ("q", "lang"):
            raise InvalidParameterError(name, "unknown parameter")
    lang = read_language(values, LANGUAGES, settings.LANGUAGE_CODE)
    municipality = MunicipalitySite.for_request(request).municipality
    with translation.override(lang):
        found = suggest(read_text(values), municipality, lang)
    answer = {"suggestions": [suggestion.as_json() for suggestion in found]}
    return JsonResponse(answer, headers={"Content-Language": lang})
