"""What the forms of services, organisations and locations have in common."""

from django import forms

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.draft_slugs import TAKEN_BY_DRAFT, draft_with_slug
from sociale_kaart.models import Area, AreaKind


class ListingForm(MapForm):
    """A listing is kept by one municipality, in which its slug stands once, drafts included."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.municipality_id is None and "municipality" in self.fields:
            self.initial.setdefault("municipality", only_municipality())

    def clean(self) -> dict:
        super().clean()
        slug, municipality = self.cleaned_data.get("slug"), self.cleaned_data.get("municipality")
        if slug and municipality and (other := draft_with_slug(self.instance, municipality.pk, slug)):
            self.add_error("slug", forms.ValidationError(TAKEN_BY_DRAFT, params={"name": other}, code="unique"))
        return self.cleaned_data


def only_municipality() -> int | None:
    """The municipality of an installation that keeps just one, so that nobody has to choose it."""
    found = list(Area.objects.filter(kind=AreaKind.MUNICIPALITY).values_list("pk", flat=True)[:2])
    return found[0] if len(found) == 1 else None
