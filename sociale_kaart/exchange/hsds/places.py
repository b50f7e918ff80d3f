"""The places of a service, their hours and their addresses as HSDS tells them; a hidden address is told nowhere."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.ids import id_of_row, id_of_words
from sociale_kaart.exchange.schema.types import text_keys
from sociale_kaart.models import Area, Location, Schedule, Service

Json = dict[str, Any]
COUNTRY = "NL"
OTHER_LANGUAGES = tuple(key for key in text_keys(Schedule) if key != "description_nl")


def location_object(location: Location, municipality: Area, province: str) -> Json:
    identifier = id_of_row("location", municipality, location.pk)
    told: Json = {
        "id": identifier,
        "location_type": "physical",
        "name": location.name_nl,
        "slug": location.slug,
        "has_hidden_address": location.has_hidden_address,
    }
    if location.public_point:
        told["latitude"], told["longitude"] = location.public_point
    if not location.has_hidden_address and (location.address or location.postal_code or location.city):
        told["addresses"] = [_address(location, identifier, province)]
    if location.is_wheelchair_accessible is not None:
        told["is_wheelchair_accessible"] = location.is_wheelchair_accessible
        told["accessibility"] = [{"id": id_of_words(identifier, "wheelchair"), "description": _wheelchair(location)}]
    return told


def place_object(place: Json, service: Service, location: Json, pk: int, municipality: Area) -> Json:
    """A place from its plain data."""
    identifier = id_of_row("service-at-location", municipality, service.pk, pk)
    hours = [_hours(content, identifier, number) for number, content in enumerate(place["schedules"])]
    days = [_day(content, identifier, number) for number, content in enumerate(place["schedule_exceptions"])]
    return {
        "id": identifier,
        **_notes(place),
        "location": location,
        "phones": phone_objects(place["phones"], identifier),
        "schedules": [*hours, *days],
    }


def phone_objects(phones: list[Json], owner: str) -> list[Json]:
    return [filled({"id": id_of_words(owner, "phone", str(number)), **phone}) for number, phone in enumerate(phones)]


def filled(told: Json) -> Json:
    """Without what is not known: HSDS has no empty values."""
    return {key: value for key, value in told.items() if value not in (None, "", [])}


def _address(location: Location, owner: str, province: str) -> Json:
    return {
        "id": id_of_words(owner, "address"),
        "address_1": location.address,
        "city": location.city,
        "state_province": province,
        "postal_code": location.postal_code,
        "country": COUNTRY,
        "address_type": "physical",
    }


def _wheelchair(location: Location) -> str:
    with translation.override("nl"):
        if location.is_wheelchair_accessible:
            return _("You can get in with a wheelchair.")
        return _("You cannot get in with a wheelchair.")


def _hours(content: Json, owner: str, number: int) -> Json:
    return filled(
        {
            "id": id_of_words(owner, "schedule", str(number)),
            "freq": "WEEKLY",
            "byday": ",".join(content["days"]),
            "opens_at": content["opens_at"],
            "closes_at": content["closes_at"],
            "valid_from": content["valid_from"],
            "valid_to": content["valid_to"],
            **_notes(content),
        }
    )


def _day(content: Json, owner: str, number: int) -> Json:
    """One date that differs: an event that happens once; without times it is closed."""
    return {
        "id": id_of_words(owner, "exception", str(number)),
        "is_exception": True,
        "dtstart": content["date"],
        "until": content["date"],
        "count": 1,
        **filled({"opens_at": content["opens_at"], "closes_at": content["closes_at"]}),
        **_notes(content),
    }


def _notes(content: Json) -> Json:
    """The note in Dutch under HSDS's name, in other languages under ours."""
    others = {key: content[key] for key in OTHER_LANGUAGES if content[key]}
    return {**filled({"description": content["description_nl"]}), **others}
