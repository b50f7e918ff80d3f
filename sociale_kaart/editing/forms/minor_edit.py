"""The tick box with which a writer says that a change matters to no translation."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm


class MinorEditForm(WagtailAdminModelForm):
    """The tick holds for the draft as a whole: once that is published, the next change begins without one."""

    is_minor_edit = forms.BooleanField(
        required=False,
        label=_("Minor edit"),
        help_text=_("Only a typo or a comma: translations that were reviewed stay reviewed."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            del self.fields["is_minor_edit"]
        else:
            self.initial["is_minor_edit"] = self.instance.is_minor_edit and self.instance.has_unpublished_changes

    def clean(self) -> dict[str, Any]:
        super().clean()
        self.instance.is_minor_edit = self.cleaned_data.get("is_minor_edit", False)
        return self.cleaned_data
