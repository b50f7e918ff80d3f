"""The form that those of all pages build on."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from home.editing.unseen_version import told_of
from sociale_kaart.editing.forms.minor_edit import MinorEditForm
from sociale_kaart.editing.loaded_version import saved_by_another


class PortalPageForm(MinorEditForm, WagtailAdminPageForm):
    """Asks whether the translations are touched by the change, and never writes over a version that nobody saw.

    Wagtail itself refuses that only where it saves by itself.
    """

    def clean(self) -> dict[str, Any]:
        super().clean()
        # A preview has no subscription: it shows what is written and saves nothing.
        if self.instance.pk and self.subscription:
            newest = saved_by_another(self.instance.revisions, self.data, self.for_user)
            if newest is not None:
                self.add_error(None, told_of(newest))
        return self.cleaned_data
