"""An organisation as HSDS tells it."""

from typing import Any

from sociale_kaart.exchange.hsds.ids import id_of_row, id_of_words
from sociale_kaart.exchange.hsds.places import filled, phone_objects
from sociale_kaart.models import Area, Organization
from sociale_kaart.models.text import lines

Json = dict[str, Any]


def organization_object(organization: Organization, municipality: Area) -> Json:
    """With what it has one of; HSDS wants a description, which may be empty."""
    return {
        "id": id_of_row("organization", municipality, organization.pk),
        "name": organization.name_nl,
        "description": organization.description_nl or "",
        "slug": organization.slug,
        **filled(
            {
                "alternate_name": "\n".join(lines(organization.alternate_name)),
                "email": organization.email,
                "website": organization.website,
            }
        ),
    }


def with_phones(told: Json, organization: Organization) -> Json:
    phones = [{"number": phone.number, "description": phone.description} for phone in organization.phones.all()]
    return {**told, "phones": phone_objects(phones, told["id"])}


def nobody(municipality: Area) -> Json:
    """Who offers a service of which that is not known: a table of HSDS must name somebody."""
    return {
        "id": id_of_words("organization", municipality.slug, "unknown"),
        "name": "Niet bekend",
        "description": "De aanbieder is niet bekend of staat niet op deze kaart.",
    }
