"""From a service as plain data to a value for each column, and back."""

from typing import Any

from sociale_kaart.exchange.tables.columns import LOCATION_PARTS, PLACE_COLUMNS, PLACE_PARTS
from sociale_kaart.models import Location

State = dict[str, Any]
# The columns of what hangs on a place, with the name of the list there.
OF_A_PLACE = {"location_phones": "phones", "schedules": "schedules", "schedule_exceptions": "schedule_exceptions"}


def flat(state: State) -> State:
    """The lists of each place become columns of the service, whose lines name their place."""
    content = {key: value for key, value in state.items() if key != "service_at_locations"}
    places = state["service_at_locations"]
    content["service_at_locations"] = [{key: place[key] for key in ("location", *PLACE_PARTS)} for place in places]
    for column, name in OF_A_PLACE.items():
        content[column] = [{"location": place["location"], **child} for place in places for child in place[name]]
    return content


def unflat(content: State) -> State:
    """Raises `KeyError` with the slug of a place that hours or numbers name and the service does not have."""
    columns = {column.key for column in PLACE_COLUMNS}
    state = {key: value for key, value in content.items() if key not in columns}
    places = {
        place["location"]: {**dict.fromkeys(PLACE_PARTS, ""), **place, **{name: [] for name in OF_A_PLACE.values()}}
        for place in content["service_at_locations"]
    }
    for column, name in OF_A_PLACE.items():
        for child in content[column]:
            place = places[child["location"]]
            place[name] = [*place[name], {key: value for key, value in child.items() if key != "location"}]
    return {**state, "service_at_locations": list(places.values())}


def with_addresses(content: State, locations: dict[str, Location]) -> State:
    """Tell where the places are, except of those that keep it hidden."""
    places = [{**place, **_address(locations[place["location"]])} for place in content["service_at_locations"]]
    return {**content, "service_at_locations": places}


def _address(location: Location) -> dict[str, str]:
    if location.has_hidden_address:
        return {"name_nl": location.name_nl}
    return {name: getattr(location, name) or "" for name in LOCATION_PARTS}
