"""From a visitor's request to a question, before anything is searched."""

from django.http import Http404, HttpRequest, QueryDict

from search.vocabulary import Vocabulary
from sociale_kaart.models import Area, MunicipalitySite

YEARS, MONTHS, AGE, LIFE_PHASE = "jaren", "maanden", "leeftijd", "levensfase"


def municipality_of(request: HttpRequest) -> Area:
    """The municipality of this host. Raises Http404 where the host shows none."""
    try:
        return MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist:
        raise Http404 from None


def params_of(request: HttpRequest) -> QueryDict:
    return request.POST if request.method == "POST" else request.GET


def with_one_age(params: QueryDict, known: Vocabulary) -> QueryDict | None:
    """The parameters with years and months as one age, and without empty ones; None where nothing is to be changed.

    The choice of years also holds the phases before birth, by their slug.
    """
    if YEARS not in params and MONTHS not in params:
        return None
    changed = params.copy()
    years, months = (changed.pop(name, [""])[-1].strip() for name in (YEARS, MONTHS))
    for name, values in list(changed.lists()):
        changed.setlist(name, [value for value in values if value.strip()])
    if years in known.terms["life_phase"]:
        changed.appendlist(LIFE_PHASE, years)
    elif age := in_months(years, months):
        changed[AGE] = age
    return changed


def in_months(years: str, months: str) -> str:
    """Whole months as text; what is not a number stays as it is, so that the page can say it was not understood.

    >>> in_months("2", "6"), in_months("0", "0"), in_months("", "0"), in_months("twee", "")
    ('30', '0', '', 'twee')
    """
    if not years and months in ("", "0"):
        return ""
    try:
        return str(int(years or 0) * 12 + int(months or 0))
    except ValueError:
        return years or months
