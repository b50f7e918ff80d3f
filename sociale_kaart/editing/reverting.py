"""Going back to an earlier version, also when rows of it are gone from the database."""

from django.db.models import Model
from wagtail.admin.views.generic import RevisionsRevertMixin
from wagtail.snippets.views.snippets import EditView

from sociale_kaart.editing.child_rows import renew_rows


def is_gone(kind: type[Model], row: dict) -> bool:
    return not kind._default_manager.filter(pk=row["pk"]).exists()


class MapRevertView(RevisionsRevertMixin, EditView):
    """Rows that were deleted since come back as new ones; a form refuses a row whose key it cannot find."""

    view_name = "revisions_revert"

    def get_object(self, queryset: object = None) -> Model:
        super().get_object(queryset)
        self.revision.content = renew_rows(self.revision.content, self.model, is_gone)
        return self.revision.as_object()
