"""Which alarm a question is heard as."""

from collections.abc import Iterable

from search.question.reading import read_question


def kind(question: str) -> str | None:
    crisis = read_question(question, lang_hint="nl").crisis
    return crisis.kind if crisis else None


def kinds(questions: Iterable[str]) -> dict[str, str | None]:
    """The same of each of these, so that a failure shows all that are wrong."""
    return {question: kind(question) for question in questions}
