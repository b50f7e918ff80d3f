"""A new entry that starts as a copy of another, with rows of its own."""

from itertools import count

from wagtail.snippets.views.snippets import CopyView

from sociale_kaart.editing.child_rows import renew_rows
from sociale_kaart.models.editorial import EditorialModel


def free_slug(listing: EditorialModel) -> str:
    taken = set(type(listing).objects.filter(municipality=listing.municipality_id).values_list("slug", flat=True))
    longest = type(listing)._meta.get_field("slug").max_length - 4
    return next(slug for number in count(2) if (slug := f"{listing.slug[:longest]}-{number}") not in taken)


class MapCopyView(CopyView):
    """Shows the form only; it is sent to the view that adds, so that the original cannot be written over."""

    http_method_names = ["get", "head", "options"]

    def get_object(self, queryset: object = None) -> EditorialModel:
        original = super().get_object(queryset).get_latest_revision_as_object()
        content = renew_rows(original.serializable_data(), self.model, lambda kind, row: True)
        copy = self.model.from_serializable_data({**content, "pk": None})
        copy.live, copy.slug = False, free_slug(original)
        return copy
