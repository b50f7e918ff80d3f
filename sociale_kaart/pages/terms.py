"""All that a service is tied to by name (audiences, areas, sources and so on), read in one query."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Expression, F, IntegerField, QuerySet, TextField, Value
from django.db.models.functions import Cast

from sociale_kaart.models import PortalRole, Service
from sociale_kaart.pages.wording import Text, content_language, in_language


@dataclass(frozen=True)
class Columns:
    """Where a related model keeps what a `Term` holds; a label that is not translated is Dutch."""

    label: str = "label"
    slug: str = "slug"
    order: str = "order"
    extra: str = ""
    is_translated: bool = True


RELATIONS = {
    "question_types": Columns(),
    "audiences": Columns(),
    "referrers": Columns(),
    "delivery_modes": Columns(),
    "languages": Columns(slug="code", order="id"),
    "service_areas": Columns(label="name", order="depth", extra="path", is_translated=False),
    "partner_organizations": Columns(label="name", order="id"),
    "sources": Columns(label="title", order="year", extra="publisher", is_translated=False),
    "instead": Columns(label="name", order="id"),
}
UNORDERED = 32767


@dataclass(frozen=True)
class Term:
    """One related entry: its relation's name, key, place in the list and label."""

    relation: str
    pk: int
    order: int | None
    slug: str
    label: Text
    extra: str = ""


def stored_terms(service: Service) -> tuple[Term, ...]:
    """What the database holds."""
    return stored_terms_of([service.pk]).get(service.pk, ())


def stored_terms_of(
    services: Iterable[int] | QuerySet, relations: Mapping[str, Columns] = RELATIONS
) -> dict[int, tuple[Term, ...]]:
    """The same for many services, by their keys, still in one query."""
    first, *others = (_rows(services, relation, columns) for relation, columns in relations.items())
    found = defaultdict[int, list[Term]](list)
    for row in first.union(*others, all=True):
        found[row[7]].append(Term(*row[:4], in_language(row[5], row[4]) or Text(row[3]), row[6]))
    return {key: _in_order(terms) for key, terms in found.items()}


def drafted_terms(service: Service) -> tuple[Term, ...]:
    """What an object in memory holds, such as a draft that is previewed."""
    return _in_order(
        _term_of(related, relation, columns)
        for relation, columns in RELATIONS.items()
        for related in getattr(service, relation).all()
        if relation != "partner_organizations" or related.is_public
    )


def _in_order(terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple(sorted(terms, key=lambda term: (UNORDERED if term.order is None else term.order, term.label.text)))


def _rows(services: Iterable[int] | QuerySet, relation: str, columns: Columns) -> QuerySet:
    """The rows of one relation, all with the same eight columns, so that they can be put together."""
    through = getattr(Service, relation).through
    target = Service._meta.get_field(relation).m2m_reverse_field_name()
    source = Service._meta.get_field(relation).m2m_field_name()
    rows = through.objects.filter(**{f"{source}__in": services})
    if relation == "partner_organizations":
        rows = rows.filter(**{f"{target}__live": True}).exclude(
            **{f"{target}__portal_role__in": [PortalRole.CONTEXT, PortalRole.HISTORICAL]}
        )
    dutch, local = _label_fields(columns)
    nothing = Value("", output_field=TextField())
    return rows.values_list(
        Value(relation, output_field=TextField()),
        F(f"{target}_id"),
        Cast(F(f"{target}__{columns.order}"), IntegerField()),
        Cast(F(f"{target}__{columns.slug}"), TextField()),
        Cast(F(f"{target}__{dutch}"), TextField()),
        Cast(F(f"{target}__{local}"), TextField()) if local else nothing,
        _extra(target, columns),
        F(f"{source}_id"),
    ).order_by()


def _extra(target: str, columns: Columns) -> Expression:
    return Cast(F(f"{target}__{columns.extra}"), TextField()) if columns.extra else Value("", output_field=TextField())


def _label_fields(columns: Columns) -> tuple[str, str | None]:
    """The column with the Dutch label and the one of the page's language."""
    if not columns.is_translated:
        return columns.label, None
    return f"{columns.label}_nl", f"{columns.label}_{content_language()}"


def _term_of(related: object, relation: str, columns: Columns) -> Term:
    dutch, local = (getattr(related, name) if name else None for name in _label_fields(columns))
    slug = getattr(related, columns.slug)
    extra = getattr(related, columns.extra) if columns.extra else ""
    label = in_language(local, dutch) or Text(slug)
    return Term(relation, related.pk, getattr(related, columns.order), slug, label, extra)
