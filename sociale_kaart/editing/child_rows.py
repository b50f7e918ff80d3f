"""The rows that hang on a listing, in the content of a revision."""

from collections.abc import Callable

from django.db.models import Model
from modelcluster.models import get_all_child_relations


def renew_rows(content: dict, model: type[Model], is_new: Callable[[type[Model], dict], bool]) -> dict:
    """The content with some rows, at any depth, as rows that are not in the database yet.

    A row is left out silently when it names a parent that does not exist, so a new row names none.
    """
    renewed = dict(content)
    for relation in get_all_child_relations(model):
        name, kind = relation.get_accessor_name(), relation.related_model
        rows = [renew_rows(row, kind, is_new) for row in content.get(name, [])]
        renewed[name] = [{**row, "pk": None, relation.field.name: None} if is_new(kind, row) else row for row in rows]
    return renewed
