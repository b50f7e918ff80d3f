"""What programs read of the addresses of HSDS; names are those of HSDS."""

from typing import Any

from sociale_kaart.exchange.hsds.vocabularies import TAXONOMIES
from sociale_kaart.models import Area
from sociale_kaart.openapi import contact_of, described, in_path, in_query, json_answer, operation

Json = dict[str, Any]
PATH = "/api/hsds/v3/openapi.json"
API_VERSION = "3.0.0"
SCHEMAS = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema"
TEXT, TRUTH, NUMBER = {"type": "string"}, {"type": "boolean"}, {"type": "integer", "minimum": 1}
PARAMETERS = {
    "search": in_query("search", TEXT, "All of these words."),
    "page": in_query("page", NUMBER, "Which part, from 1."),
    "per_page": in_query("per_page", {**NUMBER, "maximum": 5000}, "How many: 100 at most, 5,000 with minimal."),
    "format": in_query("format", {"type": "string", "enum": ["json", "ndjson"]}, "ndjson: all of them, one a line."),
    "taxonomy_term_id": in_query("taxonomy_term_id", TEXT, "Services with this term."),
    "taxonomy_id": in_query("taxonomy_id", TEXT, "Services with any term of this taxonomy."),
    "organization_id": in_query("organization_id", TEXT, "Services of this organisation."),
    "modified_after": in_query("modified_after", TEXT, "Published on or after this date or time."),
    "minimal": in_query("minimal", TRUTH, "Only id and modified_date."),
    "full": in_query("full", TRUTH, "Fully nested."),
    "full_service": in_query("full_service", TRUTH, "With the services as a whole, 100 at most in one answer."),
    "postcode": in_query("postcode", TEXT, "There for people from here; with proximity: near its centre."),
    "proximity": in_query("proximity", {**NUMBER, "maximum": 100_000}, "Within this many meters of the postcode."),
    "top_only": in_query("top_only", TRUTH, "Terms that lie below no other."),
    "parent_id": in_query("parent_id", TEXT, "Terms below this one."),
}
PAGING = ("page", "per_page", "format")
FILTERS = ("search", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after")
LISTS = (
    ("services", "service", "Public services", (*FILTERS, "minimal", "full", *PAGING)),
    ("service_at_locations", "service_at_location", "Services at their places",
     (*FILTERS, "full", "postcode", "proximity", *PAGING)),
    ("organizations", "organization", "Organisations", ("search", "full", "full_service", *PAGING)),
    ("taxonomies", "taxonomy", "Vocabularies", ("search", *PAGING)),
    ("taxonomy_terms", "taxonomy_term", "Terms of the vocabularies",
     ("search", "taxonomy_id", "top_only", "parent_id", *PAGING)),
)  # fmt: skip
NESTED = frozenset({"service", "service_at_location", "organization"})
PROFILE = (
    "HSDS 3.0 with additions: a service also has `slug`, `exact_status`, ages in months and the texts in other "
    "languages (`summary_nl`, `name_en`, …); the `link_type` of an attribute says what its term tells: "
)


def document(address: str, municipality: Area) -> Json:
    columns = ", ".join(column for taxonomy in TAXONOMIES for column in taxonomy.columns if "suggested" not in column)
    paths: Json = {"/": {"get": operation("getAPIMetaInformation", "about", "What this is", json_answer(_about()))}}
    for path, name, summary, parameters in LISTS:
        asked = [PARAMETERS[each] for each in parameters]
        paths[f"/{path}"] = {"get": operation(f"list_{path}", path, summary, json_answer(_page(name)), asked)}
        one = [in_path("id", "The identifier."), *([PARAMETERS["full_service"]] if name == "organization" else [])]
        paths[f"/{path}/{{id}}"] = {"get": operation(f"get_{name}", path, f"One of: {summary}", _one(name), one)}
    contact = contact_of(municipality, address)
    title = f"Sociale kaart van {municipality.name} (HSDS)"
    return described(title, API_VERSION, f"{PROFILE}{columns}.", address, contact, paths)


def _about() -> Json:
    uri = {"type": "string", "format": "uri"}
    return {"type": "object", "properties": {"version": TEXT, "profile": uri, "openapi_url": uri}}


def _schema(name: str) -> Json:
    return {"$ref": f"{SCHEMAS}/{'compiled/' if name in NESTED else ''}{name}.json"}


def _one(name: str) -> Json:
    return json_answer(_schema(name))


def _page(name: str) -> Json:
    counts = {each: {"type": "integer"} for each in ("total_items", "total_pages", "page_number", "size")}
    claims = {each: {"type": "boolean"} for each in ("first_page", "last_page", "empty")}
    contents = {"type": "array", "items": _schema(name)}
    return {"type": "object", "properties": {**counts, **claims, "contents": contents}}
