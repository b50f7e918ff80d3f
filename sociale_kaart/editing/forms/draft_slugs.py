"""A slug that another listing has only in its draft is taken as well: the draft could not be published later."""

from django.db.models import Model
from django.utils.translation import gettext_lazy as _

TAKEN_BY_DRAFT = _("A draft of “%(name)s” has this slug already.")


def draft_with_slug(listing: Model, municipality_id: int, slug: str) -> Model | None:
    """Another listing of the municipality whose latest draft has this slug."""
    others = type(listing).objects.filter(
        latest_revision__content__slug=slug, latest_revision__content__municipality=municipality_id
    )
    return others.exclude(pk=listing.pk).first()
