"""What a decision says of how fresh a listing is."""

from django.utils.timezone import localdate

from sociale_kaart.freshness.telling import name_of_partner
from sociale_kaart.freshness.verifying import verify
from sociale_kaart.models import (
    FieldGroup,
    Service,
    Suggestion,
    SuggestionSource,
    SuggestionStatus,
    VerificationMethod,
)


def note_checked(suggestion: Suggestion) -> None:
    """What the organisation said when it was asked is a check of that part, once all it said of it is decided.

    Of the day on which it said so. What a visitor or a program proposed is nobody's check.
    """
    said_by_partner = suggestion.source == SuggestionSource.CONFIRMATION
    service = Service.objects.get(pk=suggestion.service_id)
    waiting = service.suggestions.filter(status=SuggestionStatus.OPEN, field_group=suggestion.field_group)
    if said_by_partner and not waiting.exclude(pk=suggestion.pk).exists():
        verify(
            service,
            [FieldGroup(suggestion.field_group)],
            by=name_of_partner(service),
            method=VerificationMethod.PARTNER,
            on=localdate(suggestion.created_at),
        )
