"""Which field of an HSDS file is read as which column, and what of the file is not read."""

from collections.abc import Mapping

from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.json_reading import JsonFile
from sociale_kaart.exchange.hsds.package_reading import Package
from sociale_kaart.exchange.hsds.service_in import KNOWN, TOLD_AT, ServiceReader
from sociale_kaart.exchange.hsds.vocabularies import BY_COLUMN
from sociale_kaart.exchange.importing.sources import HsdsSource
from sociale_kaart.exchange.tables.columns import BY_KEY
from sociale_kaart.exchange.tables.headings import IGNORED, Layout, Placed
from sociale_kaart.exchange.tables.rows import TableError

# As many services are looked at to know which fields a file has.
LOOKED_AT = 50


def open_hsds(file: JsonFile | Package, mapping: Mapping[str, str], given: Mapping[str, str]) -> HsdsSource:
    """`mapping` names taxonomies of somebody else, each with the column that takes its terms."""
    if strange := sorted(key for key in mapping.values() if key != IGNORED and key not in BY_COLUMN):
        raise TableError(_("the mapping names columns that do not exist: %(keys)s") % {"keys": ", ".join(strange)})
    layout, taxonomies = layout_of(file)
    mapped = [Placed(BY_KEY[key], 0, name) for name, key in mapping.items() if key != IGNORED]
    named = {name.casefold() for name in mapping}
    unmapped = [name for name in taxonomies if name.casefold() not in named]
    layout = Layout((*layout.placed, *mapped), (*layout.unknown, *unmapped))
    reader = ServiceReader({name.casefold(): key for name, key in mapping.items() if key != IGNORED})
    return HsdsSource(file, layout, reader, given)


def layout_of(file: JsonFile | Package) -> tuple[Layout, list[str]]:
    """The fields of the first services, and the taxonomies of somebody else that these use."""
    fields: dict[str, None] = {}
    taxonomies: dict[str, None] = {}
    for number, (_line, told) in enumerate(file.objects()):
        if number == LOOKED_AT:
            break
        if isinstance(told, dict):
            fields.update(dict.fromkeys(told))
            taxonomies.update(dict.fromkeys(_foreign_taxonomies(told)))
    if isinstance(file, Package):
        fields.update(dict.fromkeys(file.headings))
    placed = [Placed(BY_KEY[key], 0, field) for key, field in TOLD_AT.items() if field.partition(".")[0] in fields]
    unknown = [field[:100] for field in fields if field not in KNOWN]
    return Layout(tuple(placed), tuple(unknown)), list(taxonomies)


def _foreign_taxonomies(told: dict) -> list[str]:
    """The names of taxonomies whose terms are linked to no column of ours."""
    attributes = told.get("attributes")
    found = []
    for attribute in attributes if isinstance(attributes, list) else ():
        term = attribute.get("taxonomy_term") if isinstance(attribute, dict) else None
        if isinstance(term, dict) and isinstance(term.get("taxonomy"), str) and "slug" not in told:
            found.append(term["taxonomy"][:100])
    return found
