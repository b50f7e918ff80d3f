"""The thesaurus, which all municipalities share."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import models as m
from sociale_kaart.exchange.codecs import AsWritten, Codec, Lines, Many, Text, Value
from sociale_kaart.exchange.folder import Folder
from sociale_kaart.exchange.kinds.kind import Kind, State, as_written
from sociale_kaart.exchange.references import References
from sociale_kaart.exchange.schema import concepts as schema
from sociale_kaart.exchange.schema.types import text_keys


@dataclass(frozen=True)
class AtMostOne(AsWritten):
    """A foreign key to an entry of the same kind, as a list of one or none."""

    key: str
    model: type[models.Model]
    prefetch: tuple[str, ...] = ()

    def read(self, item: models.Model, references: References) -> list[str]:
        found = references.key_of(self.model, getattr(item, f"{self.key}_id"))
        return [found] if found is not None else []

    def write(self, item: models.Model, value: list[str], references: References) -> None:
        setattr(item, self.key, references.get(self.model, self.key, value[0]) if value else None)


WORDS: tuple[Codec, ...] = (
    Text("slug"),
    *(Text(key) for key in text_keys(m.Concept)),
    Lines("lay_nl", field="lay_nl"),
    Lines("professional_nl", field="professional_nl"),
    Lines("misspelled_nl", field="misspelled_nl"),
    *(Lines(language, field=f"words_{language}") for language in ("en", "tr", "ar", "pl", "uk")),
)


def _topic_state(entry: schema.TopicEntry, position: int, folder: Folder) -> State:
    state = as_written(entry, position, folder)
    state["minimum_age"], state["maximum_age"] = entry.age_min_months, entry.age_max_months
    state["broader"] = [entry.broader] if entry.broader else []
    state["crisis"] = entry.crisis or ""
    return state


TOPICS = Kind(
    name="concept",
    label=_("topics"),
    file="concepts.yaml",
    collection="concepts",
    model=m.Concept,
    entry=schema.TopicEntry,
    codecs=(
        *WORDS,
        Many("question_types", m.QuestionType),
        Value("minimum_age"),
        Value("maximum_age"),
        Text("crisis"),
        Value("is_sensitive"),
        Lines("examples", field="examples"),
    ),
    late=(AtMostOne("broader", m.Concept), Many("related", m.Concept)),
    state=_topic_state,
    scope={"kind": m.ConceptKind.TOPIC},
)


def _kind_of_words(name: str, label: Any, collection: str, kind: m.ConceptKind) -> Kind:
    return Kind(
        name=name,
        label=label,
        file=f"{collection}.yaml",
        collection=collection,
        model=m.Concept,
        entry=schema.WordsEntry,
        codecs=WORDS,
        scope={"kind": kind},
    )


FORMS = _kind_of_words("concept-form", _("forms of help"), "forms", m.ConceptKind.FORM)
PEOPLE = _kind_of_words("concept-people", _("kinds of people"), "people", m.ConceptKind.PEOPLE)
