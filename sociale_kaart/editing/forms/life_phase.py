"""The form of a life phase, with its ages in words."""

from django.utils.translation import gettext_lazy as _

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.months import LastAgeField, MonthsField


class LifePhaseForm(MapForm):
    minimum_age = MonthsField(label=_("From age"), help_text=_("As “18 months” or “3 years and 11 months”."))
    maximum_age = LastAgeField(label=_("Up to and including age"))
