"""The tables of an HSDS data package as we write them, and which hangs on which."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sociale_kaart.exchange.hsds.exact import EXACT
from sociale_kaart.exchange.hsds.mapping import PROFILE, PUBLIC_PROFILE, profile_key
from sociale_kaart.exchange.hsds.places import OTHER_LANGUAGES
from sociale_kaart.exchange.tables.columns import INTERNAL, CellKind

Json = dict[str, Any]
TYPES = {CellKind.NUMBER: "integer", CellKind.TRUTH: "boolean", CellKind.MONEY: "number"}
LISTS = {CellKind.WORDS: "\n", CellKind.REFERENCES: ", "}


@dataclass(frozen=True)
class Field:
    """`between` parts the values of a list in one cell."""

    name: str
    type: str = "string"
    format: str = ""
    is_required: bool = False
    between: str = ""


@dataclass(frozen=True)
class Table:
    """`children` and `links`: key in the nested object, with the table it stands in and the field that ties them."""

    name: str
    path: str
    fields: tuple[Field, ...]
    children: dict[str, tuple[str, str]] = field(default_factory=dict)
    links: dict[str, tuple[str, str]] = field(default_factory=dict)

    def row(self, told: Json, ties: Json) -> Json:
        linked = {tie: told[key]["id"] for key, (_table, tie) in self.links.items() if key in told}
        return {**told, **linked, **ties}

    def below(self, told: Json) -> Iterator[tuple[str, Json, Json]]:
        """Table, object and ties of what hangs on an object."""
        for key, (table, tie) in self.children.items():
            for child in told.get(key, ()):
                yield table, child, {tie: told["id"]}


def _id(name: str = "id", *, is_required: bool = True) -> Field:
    return Field(name, format="uuid", is_required=is_required)


def _tie(name: str) -> Field:
    return _id(name, is_required=False)


def _texts(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name) for name in names)


def _must(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, is_required=True) for name in names)


def _profile() -> Iterator[Field]:
    for exact in EXACT:
        yield Field(exact.profile, "string" if exact.column == "status" else "integer")
    for column in PROFILE:
        date = "date" if column.kind is CellKind.DAY else TYPES.get(column.kind, "string")
        yield Field(profile_key(column), date, between=LISTS.get(column.kind, ""))


EMAIL, URL = Field("email", format="email"), Field("url", format="uri")
SERVICE_FIELDS = (
    _id(),
    _id("organization_id"),
    *_must("name"),
    *_texts("alternate_name", "description"),
    URL,
    EMAIL,
    *_must("status"),
    *_texts("application_process", "fees_description", "eligibility_description"),
    Field("minimum_age", "number"),
    Field("maximum_age", "number"),
    Field("assured_date", "date"),
    Field("alert"),
    Field("last_modified", "datetime"),
    *_profile(),
)
TABLES: tuple[Table, ...] = (
    Table("organization", "organizations.csv",
          (_id(), *_must("name", "description"), *_texts("alternate_name"), EMAIL, Field("website", format="uri"),
           *_texts("slug")), {"phones": ("phone", "organization_id")}),
    Table("service", "services.csv", SERVICE_FIELDS,
          {"phones": ("phone", "service_id"), "contacts": ("contact", "service_id"),
           "languages": ("language", "service_id"), "cost_options": ("cost_option", "service_id"),
           "service_areas": ("service_area", "service_id"), "attributes": ("attribute", "link_id"),
           "service_at_locations": ("service_at_location", "service_id")},
          {"organization": ("organization", "organization_id")}),
    Table("location", "locations.csv",
          (_id(), *_must("location_type"), *_texts("name"), Field("latitude", "number"), Field("longitude", "number"),
           *_texts("slug"), Field("has_hidden_address", "boolean"), Field("is_wheelchair_accessible", "boolean")),
          {"addresses": ("address", "location_id"), "accessibility": ("accessibility", "location_id")}),
    Table("service_at_location", "service_at_location.csv",
          (_id(), _id("service_id"), _id("location_id"), *_texts("description", *OTHER_LANGUAGES)),
          {"phones": ("phone", "service_at_location_id"), "schedules": ("schedule", "service_at_location_id")},
          {"location": ("location", "location_id")}),
    Table("address", "addresses.csv",
          (_id(), _tie("location_id"),
           *_texts("address_1", "city", "state_province", "postal_code"), *_must("country", "address_type"))),
    Table("accessibility", "accessibility.csv", (_id(), _tie("location_id"), *_texts("description"))),
    Table("phone", "phones.csv",
          (_id(), _tie("service_id"), _tie("organization_id"), _tie("contact_id"), _tie("service_at_location_id"),
           *_must("number"), *_texts("description"))),
    Table("contact", "contacts.csv",
          (_id(), _tie("service_id"), *_texts("name", "title", "department"), EMAIL),
          {"phones": ("phone", "contact_id")}),
    Table("schedule", "schedules.csv",
          (_id(), _tie("service_at_location_id"), Field("valid_from", "date"), Field("valid_to", "date"),
           Field("dtstart", "date"), Field("until", "date"), Field("count", "integer"), *_texts("freq", "byday"),
           *_texts("opens_at", "closes_at", "description", *OTHER_LANGUAGES), Field("is_exception", "boolean"))),
    Table("language", "languages.csv", (_id(), _tie("service_id"), *_texts("name", "code"))),
    Table("cost_option", "cost_options.csv",
          (_id(), _id("service_id"), *_texts("currency"), Field("amount", "number"))),
    Table("service_area", "service_areas.csv", (_id(), _tie("service_id"), *_texts("name", "slug", "cbs_code"))),
    Table("taxonomy", "taxonomies.csv", (_id(), *_must("name", "description"))),
    Table("taxonomy_term", "taxonomy_terms.csv",
          (_id(), *_must("code", "name"), *_texts("description"), _tie("parent_id"), *_texts("taxonomy"),
           _tie("taxonomy_id"), *_texts("language"))),
    Table("attribute", "attributes.csv",
          (_id(), _id("link_id"), _id("taxonomy_term_id"), *_texts("link_type"), *_must("link_entity")),
          links={"taxonomy_term": ("taxonomy_term", "taxonomy_term_id")}),
)  # fmt: skip
BY_NAME = {table.name: table for table in TABLES}
INTERNAL_FIELDS = INTERNAL - {profile_key(column) for column in PUBLIC_PROFILE}


def tables_for(is_public: bool) -> tuple[Table, ...]:
    """Without the fields of editors where everybody may see them."""
    if not is_public:
        return TABLES
    return tuple(
        Table(table.name, table.path, tuple(f for f in table.fields if f.name not in INTERNAL_FIELDS),
              table.children, table.links)
        for table in TABLES
    )  # fmt: skip
