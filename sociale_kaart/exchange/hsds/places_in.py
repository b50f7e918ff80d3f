"""The places of an HSDS service, with their numbers and hours, as the columns of a table hold them."""

from typing import Any

from sociale_kaart.exchange.hsds.places import OTHER_LANGUAGES
from sociale_kaart.exchange.hsds.values import day, hour, part, parts, text
from sociale_kaart.exchange.importing.places import slug_of_place

Json = dict[str, Any]
NOTES = ("description_nl", *OTHER_LANGUAGES)


def read_phones(value: Any) -> list[Json]:
    return [{"number": text(phone.get("number")), "description": text(phone.get("description"))}
            for phone in parts(value)]  # fmt: skip


def read_contacts(value: Any) -> list[Json]:
    """Whom to ask has a role here; elsewhere perhaps only a name."""
    return [
        {
            "title": text(contact.get("title")) or text(contact.get("name")),
            "department": text(contact.get("department")),
            "phone": next((phone["number"] for phone in read_phones(contact.get("phones"))), ""),
            "email": text(contact.get("email")),
        }
        for contact in parts(value)
    ]


def read_places(service: Json) -> Json:
    """The four columns of what hangs on a place; a place without a name or an address is none."""
    columns: Json = {
        "service_at_locations": [], "location_phones": [], "schedules": [], "schedule_exceptions": []
    }  # fmt: skip
    places = parts(service.get("service_at_locations"))
    for place in places:
        facts = _facts(part(place.get("location") or {}))
        if not any(facts.values()):
            continue
        tie = {"location": facts.pop("location") or slug_of_place(facts)}
        columns["service_at_locations"].append({**tie, **facts, **_notes(place)})
        columns["location_phones"] += [{**tie, **phone} for phone in read_phones(place.get("phones"))]
        # Hours that somebody hung on the service are those of its only place.
        hours = parts(place.get("schedules")) + (parts(service.get("schedules")) if len(places) == 1 else [])
        columns["schedules"] += [{**tie, **_hours(each)} for each in hours if _is_weekly(each)]
        columns["schedule_exceptions"] += [{**tie, **_exception(each)} for each in hours if _is_exception(each)]
    return columns


def _facts(location: Json) -> Json:
    address = next(iter(parts(location.get("addresses"))), {})
    return {
        "location": text(location.get("slug")).strip(),
        "name_nl": text(location.get("name")),
        "address": text(address.get("address_1")),
        "postal_code": text(address.get("postal_code")),
        "city": text(address.get("city")),
    }


def _notes(told: Json) -> Json:
    return {key: text(told.get("description" if key == "description_nl" else key)) for key in NOTES}


def _is_exception(told: Json) -> bool:
    return told.get("is_exception") is True


def _is_weekly(told: Json) -> bool:
    """Other rhythms have no place here."""
    weekly = told.get("freq", "WEEKLY") == "WEEKLY" and told.get("interval") in (None, 1)
    return not _is_exception(told) and weekly and bool(told.get("byday") and told.get("opens_at"))


def _hours(told: Json) -> Json:
    days = [each.strip().upper() for each in text(told.get("byday")).split(",") if each.strip()]
    return {
        "days": days,
        "opens_at": hour(told.get("opens_at")),
        "closes_at": hour(told.get("closes_at")),
        **_notes(told),
        "valid_from": day(told.get("valid_from")),
        "valid_to": day(told.get("valid_to")),
    }


def _exception(told: Json) -> Json:
    return {
        "date": day(told.get("dtstart")),
        "opens_at": hour(told.get("opens_at")),
        "closes_at": hour(told.get("closes_at")),
        **_notes(told),
    }
