"""When a service is there: what its hours and the notes beside them mean at a moment."""

from sociale_kaart.schedule.notes import NoteRule, read_note
from sociale_kaart.schedule.open_now import open_service_ids
from sociale_kaart.schedule.state import OpenState, open_state, place_state, service_state
from sociale_kaart.schedule.week import DayHours, Hours, coming_exceptions, week_hours

__all__ = [
    "DayHours",
    "Hours",
    "NoteRule",
    "OpenState",
    "coming_exceptions",
    "open_service_ids",
    "open_state",
    "place_state",
    "read_note",
    "service_state",
    "week_hours",
]
