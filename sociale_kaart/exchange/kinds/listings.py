"""Organisations, locations and services, which one municipality keeps."""

from django.utils.translation import gettext_lazy as _

from sociale_kaart import models as m
from sociale_kaart.exchange.codecs import Lines, Many, One, Text, Value
from sociale_kaart.exchange.folder import Folder
from sociale_kaart.exchange.kinds.kind import Kind, State, as_written
from sociale_kaart.exchange.kinds.service_fields import INSTEAD, SERVICE_CODECS, phones
from sociale_kaart.exchange.saving import save_listing
from sociale_kaart.exchange.schema.listings import LocationEntry, OrganizationEntry, ServiceEntry
from sociale_kaart.exchange.schema.types import text_keys


def _service_state(entry: ServiceEntry, position: int, folder: Folder) -> State:
    """The first organisation is the one that offers it, the first question type the main one."""
    state = as_written(entry, position, folder)
    first, *others = entry.organizations or [None]
    state["organization"] = first
    state["partner_organizations"] = sorted({*others, *entry.partner_organizations} - {first})
    state["main_question_type"] = next(iter(entry.question_types), None)
    if entry.cost_amount is not None:
        state["cost_amount"] = f"{entry.cost_amount:.2f}"
    return state


LISTING_KINDS = (
    Kind(
        name="organization",
        label=_("organisations"),
        file="organizations.yaml",
        collection="organizations",
        model=m.Organization,
        entry=OrganizationEntry,
        codecs=(
            Text("slug"),
            *(Text(key) for key in text_keys(m.Organization)),
            Lines("alternate_names", field="alternate_name"),
            Text("kind"),
            Value("is_collective"),
            Text("website"),
            Lines("additional_websites", field="additional_websites"),
            Text("email"),
            phones(m.OrganizationPhone, "organization"),
            Text("portal_role"),
            Many("sources", m.Source),
            Text("source_reference"),
            Text("editor_note"),
        ),
        save=save_listing,
        is_kept=True,
    ),
    Kind(
        name="location",
        label=_("locations"),
        file="locations.yaml",
        collection="locations",
        model=m.Location,
        entry=LocationEntry,
        codecs=(
            Text("slug"),
            *(Text(key) for key in text_keys(m.Location)),
            One("organization", m.Organization),
            Text("address"),
            Text("postal_code"),
            Text("city"),
            Value("latitude"),
            Value("longitude"),
            One("area", m.Area),
            Value("is_wheelchair_accessible"),
            Value("has_hidden_address"),
        ),
        save=save_listing,
        is_kept=True,
    ),
    Kind(
        name="service",
        label=_("services"),
        file="services.yaml",
        collection="services",
        model=m.Service,
        entry=ServiceEntry,
        codecs=SERVICE_CODECS,
        late=(INSTEAD,),
        state=_service_state,
        save=save_listing,
        is_kept=True,
    ),
)
