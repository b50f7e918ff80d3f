"""The form of a concept, with its ages in words."""

from django.utils.translation import gettext_lazy as _

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.months import LastAgeField, MonthsField
from sociale_kaart.models import Concept


class ConceptForm(MapForm):
    minimum_age = MonthsField(label=_("From age"), required=False)
    maximum_age = LastAgeField(label=_("Up to and including age"), required=False)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        topics = Concept.objects.topics().order_by("label_nl").only("slug", "label", "label_nl")
        if self.instance.pk:
            topics = topics.exclude(pk=self.instance.pk)
        for name in ("broader", "related"):
            self.fields[name].queryset = topics
