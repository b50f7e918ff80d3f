"""Which fields of a service are checked together."""

from sociale_kaart.models import FieldGroup, Service, WaitingTimeKind

FIELDS: dict[FieldGroup, tuple[str, ...]] = {
    FieldGroup.CONTACT: ("phones", "email", "website", "contacts"),
    FieldGroup.HOURS: ("service_at_locations", "delivery_modes", "status", "start_date", "end_date", "alert"),
    FieldGroup.COST: ("cost_is_free", "cost_amount", "cost_description"),
    FieldGroup.ACCESS: ("access_route", "referrers", "application_process", "tier"),
    FieldGroup.AGE_AND_AREA: (
        *("minimum_age", "maximum_age", "age_basis", "age_note"),
        *("audiences", "service_areas", "not_for", "instead"),
    ),
    FieldGroup.WAITING_TIME: ("waiting_time_kind", "waiting_time_weeks", "waiting_time_measured_on"),
    FieldGroup.DESCRIPTION: ("name", "alternate_name", "kind", "organization", "summary", "description", "languages"),
}
_GROUP_OF = {field: group for group, fields in FIELDS.items() for field in fields}


def group_of(field: str) -> FieldGroup:
    """The group of a field, with or without a language (`summary_nl`); the description for any other."""
    return _GROUP_OF.get(field) or _GROUP_OF.get(field.rpartition("_")[0], FieldGroup.DESCRIPTION)


def applies(group: FieldGroup, service: Service) -> bool:
    """A waiting time that nobody measures needs no check."""
    return group != FieldGroup.WAITING_TIME or service.waiting_time_kind == WaitingTimeKind.CONCRETE
