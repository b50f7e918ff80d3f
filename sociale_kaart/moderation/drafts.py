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


def keep_draft(
    listing: EditorialModel, live: Content, draft: Content, units: Iterable[str], user: AbstractUser | None
) -> Revision | None:
    """What was drafted and did not go online becomes the newest draft again, upon what is online now."""
    units = list(units)
    if not units:
        return None
    content = renew_rows(taken_over(live, draft, units), type(listing), is_gone)
    now = type(listing)._default_manager.get(pk=listing.pk)
    return now.with_content_json(content).save_revision(user=user, clean=False)
