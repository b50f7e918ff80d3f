"""Puts a batch of plans in the database: new services together, changed ones as an editor's change would be."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import translation
from wagtail.models import ModelLogEntry

from sociale_kaart.clock import now
from sociale_kaart.exchange.codecs import Children, Many
from sociale_kaart.exchange.importing.newcomers import make
from sociale_kaart.exchange.importing.planner import Planner
from sociale_kaart.exchange.importing.values import Action, RowPlan
from sociale_kaart.exchange.kinds import LISTING_KINDS
from sociale_kaart.exchange.kinds.service_fields import PLACES
from sociale_kaart.exchange.saving import save_listing
from sociale_kaart.exchange.tables.reading import CODECS
from sociale_kaart.exchange.usage import note_usage, note_usage_of_new
from sociale_kaart.models import Area, Service
from sociale_kaart.translations.listings import note_file

SERVICES = next(kind for kind in LISTING_KINDS if kind.name == "service")
MANY = tuple(codec for codec in CODECS if isinstance(codec, Many))
LISTS = tuple(codec for codec in CODECS if isinstance(codec, Children) and codec is not PLACES)


def _insert(children: Children, parents: Iterable[models.Model]) -> list[models.Model]:
    """The rows that hang on these in memory, each parent's in their order."""
    rows = []
    for parent in parents:
        for order, row in enumerate(_in_memory(children, parent)):
            row.sort_order = order
            setattr(row, children.parent, parent)
            rows.append(row)
    return children.model.objects.bulk_create(rows)


def _insert_below(children: Children, parents: Iterable[models.Model]) -> None:
    """And the rows that hang on those rows."""
    rows = _insert(children, parents)
    for codec in children.codecs:
        if isinstance(codec, Children):
            _insert_below(codec, rows)


def _in_memory(children: Children, parent: models.Model) -> list[models.Model]:
    """What a new object was given; asked without a look in the database, where it cannot have any."""
    if children.key not in (getattr(parent, "_cluster_related_objects", None) or {}):
        getattr(parent, children.key).set([])
    return list(getattr(parent, children.key).all())


class Writer:
    """Call it inside a transaction."""

    def __init__(self, municipality: Area, planner: Planner) -> None:
        self._municipality, self._planner = municipality, planner
        self._references = planner.references

    def write(self, plans: Iterable[RowPlan]) -> None:
        plans = [self._with_newcomers(plan) for plan in plans]
        created = [plan for plan in plans if plan.action is Action.CREATE]
        changed = [plan for plan in plans if plan.action is Action.CHANGE]
        self._create(created)
        for plan in changed:
            if plan.after:
                save_listing(plan.item, self._planner.builder.change(plan.after, plan.before))
        note_usage(SERVICES, [plan.item.pk for plan in changed])
        self._log(created, "wagtail.create")
        self._log(changed, "wagtail.edit")

    def point(self, slug: str, others: Iterable[str]) -> None:
        """Let a service point to ones that stood further on in the file."""
        service = Service.objects.get(municipality=self._municipality, slug=slug)
        service.instead.add(*(self._references.get(Service, "instead", other) for other in others))
        service.instead.commit()

    def _with_newcomers(self, plan: RowPlan) -> RowPlan:
        """Make what the row brings along; another row of the batch may have done so."""
        if not plan.newcomers:
            return plan
        for newcomer in plan.newcomers:
            if self._references.get(newcomer.model, "", newcomer.slug).pk is None:
                self._references.add(make(newcomer, self._municipality))
        # Built before they were there.
        self._planner.builder.change(plan.after, plan.before).write(plan.item)
        return plan

    def _create(self, plans: list[RowPlan]) -> None:
        moment = now()
        items = [plan.item for plan in plans]
        for item in items:
            item.first_published_at = item.last_published_at = moment
        with translation.override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE):
            Service.objects.bulk_create(items)
            for item in items:
                self._references.add(item)
            for codec in MANY:
                self._insert_relations(codec, plans)
            for children in LISTS:
                _insert(children, items)
            _insert_below(PLACES, items)
            note_file(items, is_new=True)
        note_usage_of_new(items)

    def _insert_relations(self, codec: Many, plans: list[RowPlan]) -> None:
        field: Any = Service._meta.get_field(codec.key)
        through = field.remote_field.through
        own, other = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        through.objects.bulk_create(
            through(**{own: plan.item.pk, other: self._references.get(codec.model, codec.key, key).pk})
            for plan in plans
            for key in plan.after.get(codec.key, ())
        )

    def _log(self, plans: list[RowPlan], action: str) -> None:
        """What was changed: the fields, old and new, as the history of the listing shows them."""
        kind = ContentType.objects.get_for_model(Service)
        ModelLogEntry.objects.bulk_create(
            ModelLogEntry(
                content_type=kind,
                object_id=str(plan.item.pk),
                label=plan.name,
                action=action,
                timestamp=now(),
                content_changed=True,
                data={"import": {change.column: [change.old, change.new] for change in plan.changes if plan.before}},
            )
            for plan in plans
        )
