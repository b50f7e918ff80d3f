"""The least that content needs: a municipality with a listing, and the terms that articles name."""

import yaml
from django.conf import settings

from sociale_kaart.models import (
    Area,
    AreaKind,
    Audience,
    LifePhase,
    Organization,
    QuestionType,
    QuestionTypeGroup,
    Tier,
)

VOCABULARY = settings.BASE_DIR / "sociale_kaart" / "municipalities" / "almere" / "vocabulary.yaml"


def make_starting_point() -> None:
    country = Area.add_root(kind=AreaKind.COUNTRY, slug="nederland", name="Nederland")
    area = country.add_child(kind=AreaKind.MUNICIPALITY, slug="almere", name="Almere")
    area.add_child(kind=AreaKind.STADSDEEL, slug="almere-haven", name="Almere Haven")
    Organization.objects.create(municipality=area, slug="wijkteam", name_nl="Wijkteam")
    make_terms(yaml.safe_load(VOCABULARY.read_text()))


def make_terms(vocabulary: dict) -> None:
    groups = {
        entry["slug"]: QuestionTypeGroup.objects.create(order=order, **labels(entry))
        for order, entry in enumerate(vocabulary["question_type_groups"])
    }
    for order, entry in enumerate(vocabulary["question_types"]):
        QuestionType.objects.create(order=order, group=groups[entry["group"]], **labels(entry))
    for order, entry in enumerate(vocabulary["life_phases"]):
        ages = {"minimum_age": entry["minimum_age"], "maximum_age": entry["maximum_age"]}
        LifePhase.objects.create(order=order, **ages, **labels(entry))
    for model, name in ((Tier, "tiers"), (Audience, "audiences")):
        for order, entry in enumerate(vocabulary[name], start=1):
            model.objects.create(order=order, **labels(entry))


def labels(entry: dict) -> dict:
    return {"slug": entry["slug"], "label_nl": entry["label_nl"], "label_en": entry.get("label_en")}
