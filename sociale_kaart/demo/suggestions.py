"""What visitors, organisations and checks propose, waiting beside the changes."""

from sociale_kaart import clock
from sociale_kaart.models import Area, Service, Suggestion, SuggestionSource, SuggestionStatus
from sociale_kaart.moderation.suggesting import suggest

SAID = (
    ("phones", "06-00000911 (op werkdagen)", SuggestionSource.CONFIRMATION),
    ("service_at_locations", "Op woensdagmiddag is de deur dicht.", SuggestionSource.VISITOR),
    ("cost_description", "Het kost tegenwoordig 3 euro per keer.", SuggestionSource.VISITOR),
    ("summary", "Hulp bij vragen over opvoeden en opgroeien, dicht bij huis.", SuggestionSource.CHECK),
    ("status", "Dit bestaat niet meer.", SuggestionSource.VISITOR),
)


def make_suggestions(municipality: Area, besides: list[int]) -> int:
    """About services of other organisations than these, each once while it waits; how many were added."""
    found = Service.objects.public(clock.today()).filter(municipality=municipality)
    services = found.exclude(organization__in=besides).order_by("slug")[: len(SAID)]
    added = 0
    for service, (field, text, source) in zip(services, SAID, strict=False):
        waiting = Suggestion.objects.filter(service=service, field=field, status=SuggestionStatus.OPEN)
        if not waiting.exists():
            suggest(service, field, text, source=source)
            added += 1
    return added
