"""The form of a location."""

import re

from django import forms
from django.utils.translation import gettext_lazy as _

from sociale_kaart.editing.forms.listing import ListingForm
from sociale_kaart.editing.forms.own_municipality import refuse_from_elsewhere

POSTCODE = re.compile(r"([1-9][0-9]{3})\s*([A-Z]{2})?")


class LocationForm(ListingForm):
    def clean_postal_code(self) -> str:
        """Written as “1315 RB”, or the four digits alone."""
        text = self.cleaned_data["postal_code"].strip().upper()
        if not text:
            return ""
        match = POSTCODE.fullmatch(text)
        if not match:
            raise forms.ValidationError(_("A postcode is four digits and two letters, such as 1315 RB."))
        return " ".join(filter(None, match.groups()))

    def clean(self) -> dict:
        super().clean()
        refuse_from_elsewhere(self, "organization")
        return self.cleaned_data
