"""The topics of a service: what an editor confirmed, what its text suggests, and all others."""

from collections.abc import Iterator

from django import forms
from django.utils.translation import gettext as _
from wagtail import hooks

from sociale_kaart.models import Concept, Service

# Functions that give the slugs of topics for a service, the surest first; the search is one.
HOOK = "suggest_concepts"


def suggested_concepts(service: Service) -> list[str]:
    """For a service that was saved before, draft or published."""
    if service.pk is None:
        return []
    return [slug for suggest in hooks.get_hooks(HOOK) for slug in suggest(service)]


def offer_concepts(form: forms.ModelForm) -> None:
    """Group the boxes to tick; any topic may be ticked."""
    if field := form.fields.get("concepts"):
        field.queryset = Concept.objects.topics().only("slug", "label", "label_nl")
        # Asked for when the form is drawn, not when it is sent.
        field.choices = lambda: list(_groups(form.instance))


Choices = list[tuple[int, str]]


def _groups(service: Service) -> Iterator[tuple[str, Choices]]:
    labels = dict(Concept.objects.topics().order_by("label_nl").values_list("pk", "label_nl"))
    by_slug = dict(Concept.objects.topics().values_list("slug", "pk"))
    confirmed = [concept.pk for concept in service.concepts.all()] if service.pk else []
    suggested = [by_slug[slug] for slug in suggested_concepts(service) if slug in by_slug]
    suggested = [pk for pk in dict.fromkeys(suggested) if pk not in confirmed]
    others = [pk for pk in labels if pk not in {*confirmed, *suggested}]
    groups = ((_("Confirmed"), confirmed), (_("Suggested by the text"), suggested), (_("All other topics"), others))
    for name, pks in groups:
        if pks:
            yield name, [(pk, labels[pk]) for pk in pks if pk in labels]
