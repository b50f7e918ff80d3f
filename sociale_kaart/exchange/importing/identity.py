"""Which service a row is about: by its slug, or its very name at its organisation."""

from functools import cached_property

from django.utils.translation import gettext as _

from sociale_kaart.exchange.importing.lookup import Lookup, plain
from sociale_kaart.exchange.importing.matching import Matcher
from sociale_kaart.exchange.importing.names import Names
from sociale_kaart.exchange.importing.slugs import LONGEST, slug_from
from sociale_kaart.exchange.importing.values import Match, RowContent, RowFault
from sociale_kaart.exchange.light_references import LightReferences
from sociale_kaart.models import Area, Organization, Service

# Room for a number behind it.
LONGEST_BASE = LONGEST - 6


class Identity:
    """Remembers what the file named, so that two rows are not about one service."""

    def __init__(self, municipality: Area, references: LightReferences, lookup: Lookup) -> None:
        self._references, self._lookup = references, lookup
        self._municipality = municipality
        self._taken: set[str] = set()

    @cached_property
    def _names(self) -> Names:
        """Read where somebody asks: slugs of what stands here need no name, and new rows ask before any is made."""
        return Names(self._municipality)

    def find(self, row: RowContent) -> tuple[str, tuple[RowFault, ...]]:
        """The slug of the service, new or known, with what is wrong about it."""
        slug, faults = self._slug(row)
        if slug in self._taken:
            reason = _("another row is about this service already: %(slug)s") % {"slug": slug}
            faults = (*faults, RowFault(row.places.get("slug", ""), reason))
        self._taken.add(slug)
        return slug, faults

    def take(self, row: RowContent) -> None:
        """Remember a new service that has no slug to tell it by."""
        if not row.content.get("slug"):
            self._names.take(*self._name(row))

    def is_coming(self, slug: str) -> bool:
        """Whether the file has a row about it, or it stands here already."""
        return slug in self._taken or self._references.has(Service, slug)

    def is_here(self, slug: str) -> bool:
        return self._references.has(Service, slug)

    def alike(self, row: RowContent) -> Match | None:
        return Matcher(self._names).alike(*self._name(row))

    def _slug(self, row: RowContent) -> tuple[str, tuple[RowFault, ...]]:
        written = str(row.content.get("slug") or "").strip()
        if written:
            return written, ()
        name, organization = self._name(row)
        same = self._names.same(name, organization)
        if self._names.is_coming(name, organization):
            reason = _("another row has this name at this organisation already")
            return same[0] if same else "", (RowFault(row.places.get("name_nl", ""), reason),)
        if len(same) > 1:
            reason = _("several services have this name: %(slugs)s; give the slug") % {"slugs": ", ".join(same[:5])}
            return same[0], (RowFault(row.places.get("name_nl", ""), reason),)
        return (same[0] if same else self._free(name)), ()

    def _name(self, row: RowContent) -> tuple[str, str | None]:
        organization = row.content.get("organization")
        key = self._lookup.key(Organization, organization) if organization else None
        return plain(str(row.content.get("name_nl") or "")), key or organization

    def _free(self, name: str) -> str:
        """A slug from the name that no other service has."""
        base = slug_from(name, LONGEST_BASE) or "dienst"
        slug, number = base, 1
        while slug in self._taken or self._references.has(Service, slug):
            number += 1
            slug = f"{base}-{number}"
        return slug
