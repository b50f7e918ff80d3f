"""The form of an activity: what cannot be right is said beside the field."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from home.editing.page_form import PortalPageForm
from sociale_kaart.editing.forms.months import LastAgeField, MonthsField
from sociale_kaart.models import Area, MunicipalitySite

AGE_HELP = _("Such as “18 months” or “4 years”. Empty: no limit.")
LAST_AGE_HELP = _("“3 years” is up to the fourth birthday. Empty: no limit.")


class ActivityForm(PortalPageForm):
    """Places and districts are those of the site's own municipality."""

    minimum_age = MonthsField(label=_("from age"), required=False, help_text=AGE_HELP)
    maximum_age = LastAgeField(label=_("up to and including age"), required=False, help_text=LAST_AGE_HELP)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.municipality = municipality_of(self.parent_page or self.instance)
        if "area" in self.fields:
            self.fields["area"].queryset = districts_of(self.municipality)

    def clean(self) -> dict[str, Any]:
        values = super().clean()
        location = values.get("location")
        if location and self.municipality and location.municipality_id != self.municipality.pk:
            self.add_error("location", _("This place belongs to another municipality."))
        if location and values.get("place"):
            self.add_error("place", _("Choose a place of the map or write another place, not both."))
        if values.get("organization") and values.get("organizer"):
            self.add_error("organizer", _("Choose an organisation of the map or write another name, not both."))
        self.check_ages(values)
        if values.get("is_free") and values.get("cost_amount"):
            self.add_error("cost_amount", _("What is free has no price."))
        return values

    def check_ages(self, values: dict[str, Any]) -> None:
        youngest, oldest = values.get("minimum_age"), values.get("maximum_age")
        if youngest is not None and oldest is not None and youngest > oldest:
            self.add_error("maximum_age", _("The youngest age lies above the oldest."))


def municipality_of(page: Page) -> Area | None:
    """The municipality of the site under which this page stands, None where it stands under none."""
    site = page.get_site()
    found = MunicipalitySite.objects.filter(site=site).select_related("municipality") if site else ()
    return found[0].municipality if found else None


def districts_of(municipality: Area | None) -> Any:
    """The municipality and its stadsdelen."""
    if municipality is None:
        return Area.objects.none()
    return Area.objects.filter(pk=municipality.pk) | Area.objects.districts_of(municipality)
