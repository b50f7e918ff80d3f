"""A thesaurus of a few entries, written to a folder, with whatever a test changes in it."""

from io import StringIO
from pathlib import Path
from typing import Any

import yaml
from django.utils import translation

from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.report import LoadReport
from sociale_kaart.exchange.thesaurus import load_thesaurus
from sociale_kaart.models import QuestionType, QuestionTypeGroup


class SmallThesaurus:
    def __init__(self, path: Path) -> None:
        group = QuestionTypeGroup.objects.create(slug="thuis", label_nl="Thuis")
        QuestionType.objects.create(slug="slapen", label_nl="Slapen", group=group)
        self.path = path
        self.files: dict[str, Any] = {
            "concepts": [
                {
                    "slug": "huilbaby",
                    "label_nl": "Baby die veel huilt",
                    "question_types": ["slapen"],
                    "lay_nl": ["huilbaby", "baby blijft huilen"],
                    "tr": ["bebek ağlıyor"],
                    "age_min_months": 0,
                    "age_max_months": 11,
                    "broader": "slecht-slapen",
                    "related": ["tweeling"],
                    "crisis": None,
                },
                {"slug": "slecht-slapen", "label_nl": "Slecht slapen", "lay_nl": ["slaapt niet"]},
                {"slug": "tweeling", "label_nl": "Tweeling", "lay_nl": ["twee baby's"]},
            ],
            "examples": {"huilbaby": ["Hij huilt de hele avond, wat nu?", "كيف أهدئ طفلي؟"]},
            "forms": [{"slug": "cursus", "label_nl": "Cursus", "lay_nl": ["les"]}],
            "people": [{"slug": "tweeling", "label_nl": "Ouders van een tweeling", "en": ["twins"]}],
        }

    @property
    def topic(self) -> dict[str, Any]:
        return self.files["concepts"][0]

    def write(self) -> None:
        for name, content in self.files.items():
            (self.path / f"{name}.yaml").write_text(yaml.safe_dump({name: content}, allow_unicode=True))

    def load(self) -> LoadReport:
        self.write()
        with translation.override("en"):
            return load_thesaurus(self.path, Progress(StringIO()))
