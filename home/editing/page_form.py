"""The form that those of all pages build on."""

from wagtail.admin.forms import WagtailAdminPageForm

from sociale_kaart.editing.forms.minor_edit import MinorEditForm


class PortalPageForm(MinorEditForm, WagtailAdminPageForm):
    """Asks whether the translations are touched by the change."""
