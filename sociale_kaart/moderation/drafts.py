"""A draft is kept upon what is online, when single fields of it go online by another way."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractUser
from wagtail.models import Revision

from sociale_kaart.editing.child_rows import renew_rows
from sociale_kaart.editing.reverting import is_gone
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import Content
from sociale_kaart.moderation.units import fields_of


def taken_over(base: Content, other: Content, units: Iterable[str]) -> Content:
    """The base with these units as the other has them."""
    return {**base, **{name: other[name] for unit in units for name in fields_of(unit) if name in other}}


def draft_of(listing: EditorialModel, base: Content, other: Content, units: Iterable[str]) -> EditorialModel:
    """In memory: the base with these units as the other has them; rows that are gone from the database as new ones."""
    content = renew_rows(taken_over(base, other, units), type(listing), is_gone)
    return listing.with_content_json(content)


def keep_draft(
    listing: EditorialModel, live: Content, draft: Content, units: Iterable[str], user: AbstractUser | None
) -> Revision | None:
    """What was drafted and did not go online becomes the newest draft again, upon what is online now."""
    units = list(units)
    if not units:
        return None
    now = type(listing)._default_manager.get(pk=listing.pk)
    return draft_of(now, live, draft, units).save_revision(user=user, clean=False)
