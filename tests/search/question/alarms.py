"""Which alarm a question is heard as."""

from search.question.reading import read_question


def kind(question: str) -> str | None:
    crisis = read_question(question, lang_hint="nl").crisis
    return crisis.kind if crisis else None
