"""Puts a changed object in the database, each model in the way that it needs."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import translation
from django.utils.translation import gettext as _
from modelcluster.models import ClusterableModel
from treebeard.exceptions import InvalidMoveToDescendant, PathOverflow

from sociale_kaart.clock import now
from sociale_kaart.exchange.checking import check_fields
from sociale_kaart.exchange.codecs import Children, Codec, Many
from sociale_kaart.exchange.faults import EntryError
from sociale_kaart.exchange.references import References
from sociale_kaart.models import Area
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.translations.listings import note_file


@dataclass(frozen=True)
class Change:
    """New values of some fields, and what stood there before."""

    codecs: tuple[Codec, ...]
    after: dict[str, Any]
    before: dict[str, Any]
    references: References

    def write(self, item: models.Model) -> None:
        """Set the fields on the object, in memory as far as its model can."""
        for codec in self.codecs:
            if codec.key in self.after and not _needs_a_row(item, codec) and not self._is_nothing_new(item, codec):
                codec.write(item, self.after[codec.key], self.references)

    def write_relations(self, item: models.Model) -> None:
        """Set what can only be set on an object that is saved."""
        for codec in self.codecs:
            if codec.key in self.after and _needs_a_row(item, codec):
                codec.write(item, self.after[codec.key], self.references)

    def write_where_untouched(self, draft: models.Model) -> None:
        """Set the fields of a draft, except those that its writer changed."""
        for codec in self.codecs:
            if codec.key in self.after and codec.read(draft, self.references) == self.before[codec.key]:
                codec.write(draft, self.after[codec.key], self.references)

    @property
    def is_of_relations_alone(self) -> bool:
        return all(isinstance(codec, Many) for codec in self.codecs if codec.key in self.after)

    def _is_nothing_new(self, item: models.Model, codec: Codec) -> bool:
        """An empty list for a new object: setting it would only cost queries."""
        return item.pk is None and isinstance(codec, Many | Children) and not self.after[codec.key]


def _needs_a_row(item: models.Model, codec: Codec) -> bool:
    return isinstance(codec, Many) and not isinstance(item, ClusterableModel)


def _in_dutch() -> AbstractContextManager[None]:
    """Columns without a language follow the active one on saving, and Dutch is theirs."""
    return translation.override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE)


def save_plain(item: models.Model, change: Change) -> None:
    change.write(item)
    check_fields(item)
    with _in_dutch():
        item.save()
    change.write_relations(item)


def save_area(item: Area, change: Change) -> None:
    """A new area goes below its parent, as the last; an area with another parent moves there with all below it."""
    change.write(item)
    check_fields(item, exclude=["path", "depth", "numchild"])
    try:
        _put_in_tree(item, change)
    except (PathOverflow, InvalidMoveToDescendant) as error:
        raise EntryError(_("parent: an area cannot lie there")) from error


def _put_in_tree(item: Area, change: Change) -> None:
    parent = getattr(item, "new_parent", None)
    if item.pk is not None:
        item.save()
        if "parent" in change.after:
            item.move(parent or Area.get_last_root_node(), "last-child" if parent else "last-sibling")
            change.references.reload_areas()
    elif parent is None:
        Area.add_root(instance=item)
    else:
        parent.add_child(instance=item)


def save_listing(item: EditorialModel, change: Change) -> None:
    """Publish the change; an editor's latest revision is brought along, or saving it again would undo the load."""
    is_new = item.pk is None
    draft = item.get_latest_revision_as_object() if item.has_unpublished_changes else None
    if is_new:
        item.first_published_at = item.last_published_at = now()
    change.write(item)
    if change.is_of_relations_alone and not is_new:
        for name in change.after:
            getattr(item, name).commit()
    else:
        check_fields(item)
        item.save()
        note_file([item], is_new=is_new)
    if draft is not None:
        change.write_where_untouched(draft)
        draft.save_revision(clean=False)
    elif item.latest_revision_id:
        item.save_revision(clean=False).publish()
