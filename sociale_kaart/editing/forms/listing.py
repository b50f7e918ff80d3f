"""What the forms of services, organisations and locations have in common."""

from django import forms

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.draft_slugs import TAKEN_BY_DRAFT, draft_with_slug
from sociale_kaart.editing.forms.minor_edit import MinorEditForm
from sociale_kaart.rights.keeping import prefill, refuse_out_of_reach


class ListingForm(MinorEditForm, MapForm):
    """A listing is kept by one municipality, in which its slug stands once, drafts included."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        prefill(self, self.for_user)

    def clean(self) -> dict:
        super().clean()
        refuse_out_of_reach(self, self.for_user)
        slug, municipality = self.cleaned_data.get("slug"), self.cleaned_data.get("municipality")
        if slug and municipality and (other := draft_with_slug(self.instance, municipality.pk, slug)):
            self.add_error("slug", forms.ValidationError(TAKEN_BY_DRAFT, params={"name": other}, code="unique"))
        return self.cleaned_data
