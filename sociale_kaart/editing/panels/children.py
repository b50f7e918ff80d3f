"""Panels for the rows that hang on a listing, each with a form of its own."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.admin.panels.base import get_form_for_model

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.places import PhoneForm


class RowsPanel(InlinePanel):
    """An InlinePanel whose rows are checked by `row_form`."""

    def __init__(self, *args, row_form: type[MapForm] = MapForm, **kwargs) -> None:
        self.row_form = row_form
        super().__init__(*args, **kwargs)

    def clone_kwargs(self) -> dict:
        return {**super().clone_kwargs(), "row_form": self.row_form}

    def get_form_options(self) -> dict:
        options = super().get_form_options()
        deferred = self.child_edit_handler.get_form_options().get("defer_required_on_fields", [])
        rows = options["formsets"][self.relation_name]
        rows["inherit_kwargs"] = ["for_user"]
        rows["form"] = get_form_for_model(
            self.db_field.related_model, form_class=self.row_form, defer_required_on_fields=deferred
        )
        return options


def phones_panel(**options) -> RowsPanel:
    number = FieldPanel("number", required_on_save=True)
    return RowsPanel(
        "phones", row_form=PhoneForm, panels=[FieldRowPanel([number, FieldPanel("description")])], **options
    )
