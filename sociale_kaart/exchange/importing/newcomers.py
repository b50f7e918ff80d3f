"""Organisations and locations that an import brings along, when the person wants that."""

from collections.abc import Mapping

from django.db import models

from sociale_kaart.clock import now
from sociale_kaart.exchange.checking import check_fields
from sociale_kaart.exchange.importing.slugs import slug_from
from sociale_kaart.exchange.importing.values import Newcomer
from sociale_kaart.models import Area, Organization


def organizations_named(written: list[str], names: Mapping[str, str]) -> dict[str, Newcomer]:
    """An organisation for each name, or for each slug of which the name is known; the same in every import."""
    return {
        each: Newcomer(Organization, {"name_nl": names.get(each, each), "slug": slug_from(each) or "organisatie"})
        for each in written
    }


def make(newcomer: Newcomer, municipality: Area) -> models.Model:
    """Raises `ValidationError` for facts that its fields refuse."""
    item = newcomer.model(municipality=municipality, **newcomer.facts)
    item.first_published_at = item.last_published_at = now()
    check_fields(item)
    item.save()
    return item
