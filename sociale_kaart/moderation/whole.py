"""Everything that listings say, read for many at once: each asks the database nothing more by itself."""

from collections.abc import Sequence

from django.db.models import ManyToOneRel, Model, prefetch_related_objects
from modelcluster.models import ClusterableModel, get_all_child_m2m_relations, get_all_child_relations

# Also read along with the listing itself; outlines of municipalities are large, and nobody reads them here.
BESIDE = ("latest_revision", "organization", "tier", "main_question_type", "access_route")


def read_listings(model: type[ClusterableModel], keys: Sequence[str]) -> dict[str, ClusterableModel]:
    """Those that are there, by their number as text."""
    names = {field.name for field in model._meta.get_fields()}
    found = model._default_manager.select_related(*(name for name in BESIDE if name in names)).filter(pk__in=keys)
    listings = list(found)
    read_rows(listings)
    return {str(listing.pk): listing for listing in listings}


def read_rows(parents: Sequence[ClusterableModel]) -> None:
    """The rows and the ticked choices of each, and the rows of those rows."""
    if not parents:
        return
    model = type(parents[0])
    choices = [field.name for field in get_all_child_m2m_relations(model)]
    prefetch_related_objects(parents, *choices)
    for parent in parents:
        for name in choices:
            keep(parent, name, list(parent._prefetched_objects_cache[name]))
    for relation in get_all_child_relations(model):
        read_relation(parents, relation)


def read_relation(parents: Sequence[ClusterableModel], relation: ManyToOneRel) -> None:
    by_key = {parent.pk: parent for parent in parents}
    rows_of: dict[int, list[Model]] = {key: [] for key in by_key}
    parent_field, model = relation.field, relation.related_model
    beside = [field.name for field in model._meta.concrete_fields if field.many_to_one and field != parent_field]
    rows = list(model._default_manager.filter(**{f"{parent_field.name}__in": by_key}).select_related(*beside))
    for row in rows:
        key = getattr(row, parent_field.attname)
        setattr(row, parent_field.name, by_key[key])
        rows_of[key].append(row)
    for key, parent in by_key.items():
        keep(parent, relation.get_accessor_name(), rows_of[key])
    if issubclass(model, ClusterableModel):
        read_rows(rows)


def keep(parent: ClusterableModel, name: str, rows: list[Model]) -> None:
    """Where modelcluster looks before it asks the database."""
    kept = parent.__dict__.setdefault("_cluster_related_objects", {})
    kept[name] = rows
