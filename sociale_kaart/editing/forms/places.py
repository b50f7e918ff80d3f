"""The forms of what hangs on a service: places, hours, numbers, contacts."""

from django import forms
from django.utils.translation import gettext_lazy as _

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.phone_number import validate_phone_number
from sociale_kaart.editing.forms.weekdays import WeekdaysField
from sociale_kaart.models import Location


class PlaceForm(MapForm):
    def clean_location(self) -> Location | None:
        """A place that was saved stays that place.

        Two saved places that change places with each other would clash halfway when they are written.
        """
        location = self.cleaned_data["location"]
        if self.instance.pk and location and location.pk != self.instance.location_id:
            raise forms.ValidationError(_("To move to another place, delete this one and add the other."))
        return location


class HoursForm(MapForm):
    byday = WeekdaysField(label=_("Days"))


class PhoneForm(MapForm):
    def clean_number(self) -> str:
        number = self.cleaned_data["number"]
        if number:
            validate_phone_number(number)
        return number


class ContactForm(MapForm):
    def clean_phone(self) -> str:
        phone = self.cleaned_data["phone"]
        if phone:
            validate_phone_number(phone)
        return phone
