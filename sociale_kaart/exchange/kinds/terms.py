"""Sources, vocabularies and the glossary, which all municipalities share."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart import models as m
from sociale_kaart.exchange.codecs import Codec, Lines, Many, One, Text, Value
from sociale_kaart.exchange.folder import Folder
from sociale_kaart.exchange.kinds.kind import Kind, State, as_written
from sociale_kaart.exchange.schema import terms as schema
from sociale_kaart.exchange.schema.types import Entry, text_keys


def _in_order(entry: Entry, position: int, folder: Folder) -> State:
    return {**as_written(entry, position, folder), "order": position}


def _vocabulary(collection: str, label: Any, model: type[models.Model], entry: type[Entry], *codecs: Codec) -> Kind:
    texts = (Text(key) for key in text_keys(model))
    return Kind(
        name=collection.removesuffix("s").replace("_", "-"),
        label=label,
        file="vocabulary.yaml",
        collection=collection,
        model=model,
        entry=entry,
        codecs=(Text("slug"), *texts, Value("order"), *codecs),
        state=_in_order,
    )


SOURCES = Kind(
    name="source",
    label=_("sources"),
    file="sources.yaml",
    collection="sources",
    model=m.Source,
    entry=schema.SourceEntry,
    codecs=(Text("slug"), Text("title"), Text("publisher"), Value("year"), Text("year_note")),
)

LANGUAGES = Kind(
    name="language",
    label=_("languages"),
    file="vocabulary.yaml",
    collection="languages",
    model=m.Language,
    entry=schema.LanguageEntry,
    codecs=(Text("code"), *(Text(key) for key in text_keys(m.Language))),
)

GLOSSARY = Kind(
    name="glossary-term",
    label=_("glossary terms"),
    file="glossary.yaml",
    collection="glossary_terms",
    model=m.GlossaryTerm,
    entry=schema.GlossaryTermEntry,
    codecs=(
        Text("term"),
        Text("kind"),
        *(Text(key) for key in text_keys(m.GlossaryTerm)),
        Lines("variants", field="variants"),
        Value("is_public"),
        Value("is_historical"),
        Many("sources", m.Source),
        Text("note"),
    ),
)

TERM_KINDS = (
    SOURCES,
    _vocabulary("audiences", _("audiences"), m.Audience, schema.AudienceEntry, Lines("words", field="words")),
    _vocabulary(
        "question_type_groups", _("groups of question types"), m.QuestionTypeGroup, schema.QuestionTypeGroupEntry
    ),
    _vocabulary(
        "question_types",
        _("question types"),
        m.QuestionType,
        schema.QuestionTypeEntry,
        One("group", m.QuestionTypeGroup),
        Many("audiences", m.Audience),
        Lines("synonyms", field="synonyms"),
        Lines("misspellings", field="misspellings"),
        Value("is_sensitive"),
        Value("are_translations_read"),
    ),
    _vocabulary(
        "life_phases",
        _("life phases"),
        m.LifePhase,
        schema.LifePhaseEntry,
        Value("minimum_age"),
        Value("maximum_age"),
        Lines("words", field="words"),
    ),
    _vocabulary("tiers", _("tiers"), m.Tier, schema.TierEntry),
    _vocabulary("access_routes", _("access routes"), m.AccessRoute, schema.AccessRouteEntry, Value("is_open")),
    _vocabulary("referrers", _("referrers"), m.Referrer, schema.ReferrerEntry),
    _vocabulary("delivery_modes", _("forms"), m.DeliveryMode, schema.DeliveryModeEntry),
    LANGUAGES,
    GLOSSARY,
)
