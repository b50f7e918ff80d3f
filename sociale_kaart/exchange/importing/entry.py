"""What a row must be when it is whole: the schema of a folder's service, with its organisation and main question."""

from collections.abc import Iterator
from typing import Annotated, Any

import pydantic
from pydantic_core import to_json

from sociale_kaart.exchange.faults import schema_reason
from sociale_kaart.exchange.importing.values import RowFault
from sociale_kaart.exchange.schema.listings import ServiceAtLocationEntry, ServiceEntry, each_once
from sociale_kaart.exchange.schema.types import TypedSlug, TypedSlugs
from sociale_kaart.exchange.tables.flat import OF_A_PLACE
from sociale_kaart.models import AgeBasis, ServiceStatus


class PlaceRow(ServiceAtLocationEntry):
    location: TypedSlug


class ServiceRow(ServiceEntry):
    """What was exported comes back, so names are taken as the admin takes them."""

    slug: TypedSlug
    organization: TypedSlug | None = None
    main_question_type: TypedSlug | None = None
    partner_organizations: TypedSlugs = []
    question_types: TypedSlugs = []
    suggested_question_types: TypedSlugs = []
    concepts: TypedSlugs = []
    audiences: TypedSlugs = []
    instead: TypedSlugs = []
    service_areas: TypedSlugs = []
    tier: TypedSlug
    access_route: TypedSlug | None = None
    referrers: TypedSlugs = []
    delivery_modes: TypedSlugs = []
    languages: TypedSlugs = []
    sources: TypedSlugs = []
    service_at_locations: Annotated[list[PlaceRow], pydantic.AfterValidator(each_once)] = []


LIST_COLUMNS = {name: column for column, name in OF_A_PLACE.items()}
# A cell cannot say "nothing" for these: an empty one leaves them as they are.
NEVER_EMPTY = frozenset(
    {"slug", "tier", "status", "age_basis", "waiting_time_kind", "is_first_contact", "is_general_entrance"}
)
# Without these there is no service.
MUST = frozenset({"slug", "name_nl", "tier", "status", "age_basis"})
AGES = ("minimum_age", "maximum_age")


def checked(state: dict[str, Any], places: dict[str, str]) -> tuple[dict[str, Any], list[RowFault]]:
    """The state as the schema reads it, or what is wrong with it, column by column."""
    if state.get("cost_amount") is not None:
        state = {**state, "cost_amount": float(state["cost_amount"])}
    try:
        entry = ServiceRow.model_validate_json(to_json(state))
    except pydantic.ValidationError as error:
        return {}, list(_faults(error, places))
    content = entry.model_dump(mode="json", exclude={"organizations"})
    if entry.cost_amount is not None:
        content["cost_amount"] = f"{entry.cost_amount:.2f}"
    return content, []


def _faults(error: pydantic.ValidationError, places: dict[str, str]) -> Iterator[RowFault]:
    for detail in error.errors(include_url=False, include_input=False):
        column = column_of(detail["loc"])
        inside = ".".join(str(part) for part in detail["loc"][1:])
        reason = f"{inside}: {schema_reason(detail)}" if inside else schema_reason(detail)
        yield RowFault(places.get(column, column), reason)


def column_of(place: tuple[str | int, ...]) -> str:
    """The column that holds a place in the state."""
    if not place:
        return ""
    if place[0] == "service_at_locations" and len(place) > 2 and place[2] in LIST_COLUMNS:
        return LIST_COLUMNS[place[2]]
    return str(place[0])


def with_what_follows(content: dict[str, Any], present: dict[str, Any] | None) -> dict[str, Any]:
    """What the file does not say and what follows from that: nothing, or what its ages rest on."""
    if present is None:
        content = {"status": ServiceStatus.UNKNOWN.value, "age_basis": AgeBasis.UNKNOWN.value, **content}
    after = {**(present or {}), **content}
    if not any(age in content for age in AGES):
        return content
    is_known = any(after.get(age) is not None for age in AGES)
    if is_known and after["age_basis"] in (AgeBasis.EVERYONE, AgeBasis.UNKNOWN):
        return {**content, "age_basis": AgeBasis.STATED.value}
    if not is_known and after["age_basis"] not in (AgeBasis.EVERYONE, AgeBasis.UNKNOWN):
        return {**content, "age_basis": AgeBasis.UNKNOWN.value}
    return content
