"""Looks at questions just before numbers are written."""

from search.statistics.questions import count_questions, note_question
from sociale_kaart.signals import service_visited
from sociale_kaart.statistics.writing import before_writing


def listen() -> None:
    """Called once, when the apps are ready."""
    service_visited.connect(note_question, dispatch_uid="search-questions")
    before_writing.append(count_questions)
