"""Which column of ours is which field of an HSDS service, and what our profile adds under its own name."""

from sociale_kaart.exchange.hsds.exact import EXACT
from sociale_kaart.exchange.hsds.vocabularies import BY_COLUMN
from sociale_kaart.exchange.tables.columns import COLUMNS, INTERNAL, Column

# HSDS field by column, for texts that are the same in both.
SAME = {
    "name_nl": "name",
    "description_nl": "description",
    "application_process_nl": "application_process",
    "cost_description_nl": "fees_description",
    "alert_nl": "alert",
    "website": "url",
    "email": "email",
    "assured_date": "assured_date",
}
# Columns that HSDS tells with objects of their own.
NESTED = frozenset(
    {
        "organization",
        "phones",
        "contacts",
        "languages",
        "service_areas",
        "service_at_locations",
        "location_phones",
        "schedules",
        "schedule_exceptions",
    }
)
# HSDS has another meaning for this name.
RENAMED = {"last_modified": "text_changed_on"}
LINES = "alternate_names"


def _is_profile(column: Column) -> bool:
    told = {*SAME, *NESTED, *BY_COLUMN, *(exact.column for exact in EXACT), LINES}
    return column.key not in told


# What HSDS has no word for stands in the service under our own key.
PROFILE: tuple[Column, ...] = tuple(column for column in COLUMNS if _is_profile(column))
PUBLIC_PROFILE: tuple[Column, ...] = tuple(column for column in PROFILE if column.key not in INTERNAL)


def profile_key(column: Column) -> str:
    """What a column is called in the service of an HSDS file."""
    return RENAMED.get(column.key, column.key)
