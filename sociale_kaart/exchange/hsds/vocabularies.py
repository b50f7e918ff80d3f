"""Our vocabularies as taxonomies of HSDS."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models

from sociale_kaart import models as m
from sociale_kaart.exchange.hsds.ids import id_of_words

Json = dict[str, Any]


@dataclass(frozen=True)
class Taxonomy:
    """`columns` are the fields of a service that hold its terms; a term lies below the one its `parent` names."""

    key: str
    name: str
    description: str
    model: type[models.Model]
    columns: tuple[str, ...]
    parent: str = ""
    parent_model: type[models.Model] | None = None

    @property
    def id(self) -> str:
        return id_of_words("taxonomy", self.key)

    def as_json(self) -> Json:
        return {"id": self.id, "name": self.name, "description": self.description}

    def term_id(self, slug: str) -> str:
        return id_of_words("term", self.key, slug)

    def parent_id(self, item: models.Model) -> str | None:
        above = getattr(item, self.parent) if self.parent else None
        if above is None:
            return None
        return id_of_words("term", self._key_of(type(above)), above.slug)

    def term(self, item: models.Model) -> Json:
        """A term; the model of a group is another one than that of the terms in it."""
        parent = None if self.is_group(type(item)) else self.parent_id(item)
        return {
            "id": id_of_words("term", self._key_of(type(item)), item.slug),
            "code": item.slug,
            "name": item.label_nl or item.slug,
            "description": getattr(item, "explanation_nl", "") or "",
            **({"parent_id": parent} if parent else {}),
            "taxonomy": self.name,
            "taxonomy_id": self.id,
            "language": "nl",
        }

    def is_group(self, model: type[models.Model]) -> bool:
        """Whether its items hold others, which services have."""
        return self.parent_model is not None and model is self.parent_model

    def _key_of(self, model: type[models.Model]) -> str:
        return f"{self.key}-group" if self.is_group(model) else self.key

    def items(self) -> Iterator[models.Model]:
        """Every term there is, those above before those below them."""
        if self.parent_model:
            yield from self.parent_model._default_manager.order_by("slug")
        items = self.model._default_manager.order_by("slug")
        if self.model is m.Concept:
            items = items.filter(kind=m.ConceptKind.TOPIC)
        yield from items.select_related(self.parent) if self.parent else items


TAXONOMIES: tuple[Taxonomy, ...] = (
    Taxonomy(
        "question-type",
        "Vraagtypen",
        "Waar een vraag van ouders over gaat.",
        m.QuestionType,
        ("question_types", "main_question_type", "suggested_question_types"),
        parent="group",
        parent_model=m.QuestionTypeGroup,
    ),
    Taxonomy("tier", "Treden", "Hoe licht of zwaar de hulp is.", m.Tier, ("tier",)),
    Taxonomy("access-route", "Toegang", "Hoe je er binnenkomt.", m.AccessRoute, ("access_route",)),
    Taxonomy("audience", "Doelgroepen", "Voor wie het aanbod is.", m.Audience, ("audiences",)),
    Taxonomy("referrer", "Verwijzers", "Wie mag verwijzen.", m.Referrer, ("referrers",)),
    Taxonomy(
        "delivery-mode", "Vormen", "Waar en in welke vorm mensen hulp krijgen.", m.DeliveryMode, ("delivery_modes",)
    ),  # fmt: skip
    Taxonomy("concept", "Onderwerpen", "Waar het aanbod zeker over gaat.", m.Concept, ("concepts",), parent="broader"),
)
BY_COLUMN = {column: taxonomy for taxonomy in TAXONOMIES for column in taxonomy.columns}
BY_ID = {taxonomy.id: taxonomy for taxonomy in TAXONOMIES}
