"""What a listing says, as the content of a revision: the form in which drafts, old and new are compared and joined."""

import json
from functools import cache
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Field, Model
from modelcluster.models import get_all_child_relations

from sociale_kaart.models.editorial import EditorialModel

Content = dict[str, Any]

# What tells of the draft itself, or of when a listing was checked, is no text that somebody decides about.
NOT_SAID = frozenset(
    (
        *("pk", "live", "has_unpublished_changes", "first_published_at", "last_published_at", "live_revision"),
        *("go_live_at", "expire_at", "expired", "locked", "locked_at", "locked_by", "latest_revision"),
        *("assured_date", "assured_by", "last_modified", "is_trusted", "is_minor_edit"),
    )
)


def as_content(listing: EditorialModel) -> Content:
    """What an object in memory says, with times and prices written as a revision writes them."""
    return plain_json(listing.serializable_data())


def plain_json(content: Content) -> Content:
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder))


def content_of(listing: EditorialModel) -> Content:
    """What stands in the database now, with its rows."""
    return as_content(type(listing)._default_manager.get(pk=listing.pk))


def draft_content(listing: EditorialModel) -> Content:
    """What the newest draft says, in the shape of today's model."""
    return as_content(newest(listing))


def newest(listing: EditorialModel) -> EditorialModel:
    """The newest draft in memory, or what is online where there is no draft."""
    if not listing.has_unpublished_changes or listing.latest_revision is None:
        return listing
    return listing.with_content_json(listing.latest_revision.content)


def said(model: type[Model], content: Content) -> Content:
    """The part of a content that tells something, in a form in which the same is equal: rows without their keys."""
    rows = {relation.get_accessor_name(): relation for relation in get_all_child_relations(model)}
    result = {}
    for name, value in content.items():
        if name in NOT_SAID or is_base_of_translation(model, name):
            continue
        if name in rows:
            relation = rows[name]
            result[name] = [row_said(relation.related_model, relation.field, row) for row in value]
        else:
            result[name] = plain(value)
    return result


def row_said(model: type[Model], parent: Field, row: Content) -> Content:
    without = {name: value for name, value in row.items() if name not in ("pk", "sort_order", parent.name)}
    return said(model, without)


def plain(value: Any) -> Any:
    """Empty is empty, however it is written; the order of ticked choices says nothing."""
    if value in ("", []):
        return None
    if isinstance(value, list):
        return sorted(value, key=str)
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


def is_base_of_translation(model: type[Model], name: str) -> bool:
    """`summary` beside `summary_nl`: a copy in the default language."""
    return name in bases_of_translations(model)


@cache
def bases_of_translations(model: type[Model]) -> frozenset[str]:
    fields = (getattr(field, "translated_field", None) for field in model._meta.get_fields())
    return frozenset(field.name for field in fields if field is not None)
