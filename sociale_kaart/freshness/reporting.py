"""What a visitor says is not right with a listing."""

from django.db import transaction

from sociale_kaart.freshness.answering import FIELD_OF
from sociale_kaart.freshness.telling import tell_moderators, tell_partners
from sociale_kaart.models import FieldGroup, Service, SuggestionSource
from sociale_kaart.moderation.suggesting import suggest

# What is written for "it does not exist any more" when the visitor writes nothing: an editor reads it, in Dutch.
STOPPED = "Dit bestaat niet meer."


@transaction.atomic
def report(service: Service, group: FieldGroup | None, text: str) -> None:
    """Kept for the moderator, told to the partner; the same said again is one. `group` None: it has stopped."""
    field = "status" if group is None else FIELD_OF[group]
    suggest(service, field, text or STOPPED, source=SuggestionSource.VISITOR)
    tell_moderators(service)
    tell_partners(service)
