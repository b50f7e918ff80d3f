"""A made-up municipality of a few entries, written to a folder, with whatever a test changes in it."""

import copy
from io import StringIO
from pathlib import Path
from typing import Any

import yaml
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from sociale_kaart.exchange.folder import read_folder
from sociale_kaart.exchange.load import load_folder
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.report import LoadReport

AREAS = [
    {"slug": "nederland", "kind": "country", "name": "Nederland"},
    {"slug": "dorp", "kind": "municipality", "name": "Dorp", "parent": "nederland", "is_fictional": True},
    {"slug": "dorp-noord", "kind": "stadsdeel", "name": "Noord", "parent": "dorp"},
    {"slug": "dorp-zuid", "kind": "stadsdeel", "name": "Zuid", "parent": "dorp"},
]
VOCABULARY = {
    "audiences": [{"slug": "ouder", "label_nl": "Ouders"}, {"slug": "jongere", "label_nl": "Jongeren"}],
    "question_type_groups": [{"slug": "thuis", "label_nl": "Thuis"}],
    "question_types": [
        {"slug": "slapen", "label_nl": "Slapen", "group": "thuis", "synonyms": ["doorslapen", "nachtmerrie"]},
        {"slug": "pesten", "label_nl": "Pesten", "group": "thuis"},
    ],
    "life_phases": [{"slug": "baby", "label_nl": "Baby", "minimum_age": 0, "maximum_age": 11}],
    "tiers": [{"slug": "licht", "label_nl": "Licht"}],
    "access_routes": [{"slug": "vrij", "label_nl": "Vrij", "is_open": True}],
    "referrers": [{"slug": "huisarts", "label_nl": "huisarts"}],
    "delivery_modes": [{"slug": "thuis", "label_nl": "Bij je thuis"}],
    "languages": [{"code": "nl", "label_nl": "Nederlands"}],
}
SHELTER = {
    "slug": "opvang",
    "name_nl": "Opvang",
    "address": "Geheimstraat 1",
    "postal_code": "1234 AB",
    "city": "Dorp",
    "latitude": 52.5,
    "longitude": 5.5,
    "area": "dorp-noord",
    "has_hidden_address": True,
}
MONDAYS = {"days": ["MO", "WE"], "opens_at": "09:00", "closes_at": "12:30", "description_nl": "niet in de vakantie"}
SERVICE = {
    "slug": "slaapspreekuur",
    "name_nl": "Slaapspreekuur",
    "name_en": "Sleep clinic",
    "summary_nl": "Hulp bij slapen.",
    "organizations": ["jgz", "wijkteam"],
    "question_types": ["slapen", "pesten"],
    "age_basis": "stated",
    "minimum_age": 0,
    "maximum_age": 47,
    "audiences": ["ouder"],
    "service_areas": ["dorp-zuid", "dorp-noord"],
    "instead": ["wijkteam"],
    "tier": "licht",
    "access_route": "vrij",
    "cost_amount": 2.5,
    "phones": [{"number": "0800-2000", "description": "overdag"}],
    "service_at_locations": [{"location": "opvang", "schedules": [MONDAYS]}],
    "status": "active",
    "end_date": "2027-01-31",
    "sources": ["gids"],
}
WIJKTEAM = {"slug": "wijkteam", "name_nl": "Wijkteam", "age_basis": "everyone", "tier": "licht", "status": "active"}
FILES: dict[str, Any] = {
    "municipality.yaml": {"slug": "dorp"},
    "areas.yaml": {"areas": AREAS},
    "postal_codes.yaml": {"postal_codes": [{"code": "1234", "area": "dorp-noord"}]},
    "sources.yaml": {"sources": [{"slug": "gids", "title": "Gids van Dorp", "year": 2026}]},
    "vocabulary.yaml": VOCABULARY,
    "glossary.yaml": {
        "glossary_terms": [{"term": "JGZ", "kind": "abbreviation", "explanation_nl": "Zorg voor jeugd."}]
    },
    "organizations.yaml": {
        "organizations": [{"slug": "jgz", "name_nl": "JGZ"}, {"slug": "wijkteam", "name_nl": "Wijkteam"}]
    },
    "locations.yaml": {"locations": [SHELTER]},
    "services.yaml": {"services": [SERVICE, WIJKTEAM]},
}


def writes(queries: CaptureQueriesContext) -> list[str]:
    """The statements that change something."""
    return [query["sql"] for query in queries if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]


class SmallFolder:
    """Change `files` as a test needs, then `load`."""

    def __init__(self, path: Path) -> None:
        self.path = path / "dorp"
        self.files = copy.deepcopy(FILES)

    def entries(self, name: str) -> list[dict[str, Any]]:
        """The entries of a file with one list, to change in place."""
        (entries,) = self.files[name].values()
        return entries

    @property
    def service(self) -> dict[str, Any]:
        return self.entries("services.yaml")[0]

    def write(self) -> Path:
        self.path.mkdir(exist_ok=True)
        for name, content in self.files.items():
            text = content if isinstance(content, str) else yaml.safe_dump(content, sort_keys=False)
            # A date is written as such, not as text in quotes.
            (self.path / name).write_text(text.replace("'2027-01-31'", "2027-01-31"))
        return self.path

    def load(self) -> LoadReport:
        """Load it, with the report in English."""
        with translation.override("en"):
            return load_folder(read_folder(self.write()), Progress(StringIO()))
