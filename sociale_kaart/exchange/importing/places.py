"""The places that a row names: known ones, and new ones with an address."""

from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.importing.slugs import slug_from
from sociale_kaart.exchange.importing.values import Newcomer
from sociale_kaart.exchange.tables.children import CellError
from sociale_kaart.exchange.tables.columns import LOCATION_PARTS
from sociale_kaart.models import Location


def read_places(
    places: list[dict[str, Any]], known: dict[str, Location], may_bring: bool
) -> tuple[list[dict[str, Any]], list[Newcomer]]:
    """The places without their addresses, and the locations to make; `CellError` says why a place cannot be."""
    found: list[dict[str, Any]] = []
    newcomers: list[Newcomer] = []
    for place in places:
        facts = {name: place.get(name, "") for name in LOCATION_PARTS}
        slug = place.get("location") or slug_of_place(facts)
        if slug in known:
            _refuse_other_address(slug, facts, known[slug])
        elif not may_bring or not (facts["name_nl"] or facts["address"]):
            raise CellError(_("there is no location %(slug)s here") % {"slug": slug or "?"})
        else:
            name = facts["name_nl"] or facts["address"]
            newcomers.append(Newcomer(Location, {**facts, "name_nl": name, "slug": slug}))
        rest = {key: value for key, value in place.items() if key not in LOCATION_PARTS}
        found.append({**rest, "location": slug})
    return found, newcomers


def slug_of_place(facts: dict[str, Any]) -> str:
    """The same for the same name and address, so that a second import finds the place again."""
    return slug_from(f"{facts.get('name_nl', '')} {facts.get('address', '')}")


def _refuse_other_address(slug: str, facts: dict[str, str], location: Location) -> None:
    """An address belongs to the location, which others share; a row does not move it."""
    if location.has_hidden_address:
        return
    for name, value in facts.items():
        if value and value != (getattr(location, name) or ""):
            raise CellError(
                _("location %(slug)s has another %(field)s here; change it at the location itself")
                % {"slug": slug, "field": name}
            )
