"""What programs read of `/api/v1`: the search and the exports.

The names of the search are fixed and hold underscores; a question is one object, the same in an address and a body.
"""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from search.parameters import FACETS
from sociale_kaart.models import Area, MunicipalitySite
from sociale_kaart.openapi import contact_of, described, in_query, json_answer, operation, problem_answer

Json = dict[str, Any]
VERSION = "1.0.0"
TEXT, TRUTH = {"type": "string"}, {"type": "boolean"}
SEVERAL = {"type": "array", "items": TEXT}
LANGUAGES = {"type": "string", "enum": [code for code, _label in settings.LANGUAGES], "default": settings.LANGUAGE_CODE}
SORTS = ["relevance", "name", "distance", "verified"]
FILES = {
    "services.csv": ("exportCsv", "All public services as a table", "text/csv"),
    "services.xlsx": ("exportXlsx", "All public services as a workbook",
                      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "hsds.json": ("exportHsdsJson", "All public services as HSDS, fully nested", "application/json"),
    "hsds.zip": ("exportHsdsZip", "All public services as a data package of HSDS", "application/zip"),
}  # fmt: skip


@require_safe
def openapi(request: HttpRequest) -> JsonResponse:
    try:
        municipality = MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist as error:
        raise Http404 from error
    return JsonResponse(document(request.build_absolute_uri("/api/v1"), municipality))


def document(address: str, municipality: Area) -> Json:
    question = {"name": "question", "in": "query", "style": "form", "explode": True, "required": False,
                "description": "The properties are the names in the address.", "schema": _question()}  # fmt: skip
    asked = operation(
        "search", "search", "Services and pages that answer a question", json_answer(_found()), [question]
    )
    posted = operation(
        "searchUnseen", "search", "The same, with the question outside the address", json_answer(_found())
    )
    posted["requestBody"] = {"required": True, "content": json_answer(_question())}
    for answer in (asked, posted):
        answer["responses"]["503"] = problem_answer("The search does not work at this moment")
    suggested = {"type": "object", "properties": {"suggestions": {"type": "array", "items": _suggestion()}}}
    typed = [in_query("q", TEXT, "What somebody has typed so far."), in_query("lang", LANGUAGES, "Of the answer.")]
    paths = {
        "/search": {"get": asked, "post": posted},
        "/suggest": {
            "get": operation("suggest", "search", "What somebody may be typing", json_answer(suggested), typed)
        },
        **{f"/export/{name}": {"get": _export(*told)} for name, told in FILES.items()},
    }
    contact = contact_of(municipality, address.removesuffix("/api/v1"))
    about = "The search of the map, and the map as files. The map in parts: `/api/hsds/v3/openapi.json`."
    return described(f"Verwijswijzer {municipality.name}", VERSION, about, address, contact, paths)


def _export(name: str, summary: str, kind: str) -> Json:
    return operation(name, "export", summary, {kind: {"schema": {"type": "string", "format": "binary"}}})


def _question() -> Json:
    several = {facet.name: SEVERAL for facet in FACETS}
    return {
        "type": "object",
        "properties": {
            "q": TEXT,
            "age_months": {"type": "integer", "minimum": -9, "maximum": 275},
            **several,
            "free": TRUTH,
            "open_now": TRUTH,
            "postcode": TEXT,
            "kind": {"type": "string", "enum": ["service", "page"]},
            "sort": {"type": "string", "enum": SORTS},
            "page": {"type": "integer", "minimum": 1},
            "page_size": {"type": "integer", "minimum": 1, "maximum": 100, "default": 10},
            "lang": LANGUAGES,
        },
    }


def _suggestion() -> Json:
    return {"type": "object", "properties": {"kind": TEXT, "label": TEXT, "url": TEXT}}


def _found() -> Json:
    hit = {"kind": TEXT, "slug": TEXT, "name": TEXT, "summary": TEXT, "url": TEXT, "score": {"type": "number"}}
    service = {"organization": {**TEXT, "nullable": True}, "tier": {**TEXT, "nullable": True},
               "verified_on": {"type": "string", "format": "date", "nullable": True}}  # fmt: skip
    hits = {"type": "array", "items": {"type": "object", "properties": {**hit, **service}}}
    value = {"value": TEXT, "label": TEXT, "count": {"type": "integer"}, "selected": TRUTH}
    values = {"type": "array", "items": {"type": "object", "properties": value}}
    read = {"text": TEXT, "corrected_text": {**TEXT, "nullable": True}, "crisis": {**TEXT, "nullable": True},
            "weak": TRUTH, "recognized": {"type": "array", "items": {"type": "object"}}}  # fmt: skip
    return {
        "type": "object",
        "properties": {
            "query": {"type": "object", "properties": read},
            "total": {"type": "integer"},
            "results": hits,
            "nearest": hits,
            "facets": {"type": "object", "additionalProperties": values},
        },
    }
