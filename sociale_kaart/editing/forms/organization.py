"""The form of an organisation."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from sociale_kaart.editing.forms.listing import ListingForm
from sociale_kaart.models.text import lines


class OrganizationForm(ListingForm):
    def clean_additional_websites(self) -> str:
        websites = lines(self.cleaned_data["additional_websites"])
        check = URLValidator(schemes=["http", "https"])
        for website in websites:
            try:
                check(website)
            except ValidationError as error:
                message = _("“%(line)s” is not a web address. It starts with https://.")
                raise forms.ValidationError(message, params={"line": website[:100]}) from error
        return "\n".join(websites)
