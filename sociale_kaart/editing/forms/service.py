"""The form of a service."""

from django import forms
from django.utils.translation import gettext_lazy as _

from sociale_kaart.editing.forms.concept_choices import offer_concepts
from sociale_kaart.editing.forms.listing import ListingForm
from sociale_kaart.editing.forms.months import LastAgeField, MonthsField
from sociale_kaart.editing.forms.own_municipality import FROM_ELSEWHERE, first_from_elsewhere, refuse_from_elsewhere


class ServiceForm(ListingForm):
    refers = ("partner_organizations", "instead")
    minimum_age = MonthsField(
        label=_("From age"),
        required=False,
        help_text=_("As “18 months” or “3 years and 11 months”; before birth: -9 to -1 months. Empty: no lower limit."),
    )
    maximum_age = LastAgeField(
        label=_("Up to and including age"),
        required=False,
        help_text=_("The last age that still counts: “3 years” is up to the fourth birthday."),
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.municipality_id:
            for name in ("partner_organizations", "instead"):
                field = self.fields[name]
                field.queryset = field.queryset.filter(municipality=self.instance.municipality_id)
        if self.instance.pk:
            self.fields["instead"].queryset = self.fields["instead"].queryset.exclude(pk=self.instance.pk)
        offer_concepts(self)

    def clean(self) -> dict:
        super().clean()
        refuse_from_elsewhere(self, "organization", "partner_organizations", "instead")
        self._check_main_question_type()
        return self.cleaned_data

    def _check_main_question_type(self) -> None:
        main, chosen = self.cleaned_data.get("main_question_type"), self.cleaned_data.get("question_types")
        if main and chosen is not None and main not in chosen:
            self.add_error("main_question_type", _("Choose one of the question types ticked above."))

    def is_valid(self) -> bool:
        """Also the places: they are forms of their own, which do not know the municipality."""
        return super().is_valid() and self._are_places_own()

    def _are_places_own(self) -> bool:
        municipality = self.cleaned_data.get("municipality")
        places = [
            place for place in self.formsets["service_at_locations"].forms if not place.cleaned_data.get("DELETE")
        ]
        for place in places:
            location = place.cleaned_data.get("location")
            if municipality and location and first_from_elsewhere([location], municipality):
                error = forms.ValidationError(FROM_ELSEWHERE, params={"name": location}, code="elsewhere")
                place.add_error("location", error)
        return all(not place.errors for place in places)
