"""What a heavy question asks of the page: whom to call first, and a way to leave it fast."""

from home.crisis import CrisisLine
from search.query import SearchQuery
from search.results.values import SearchResults
from sociale_kaart.models import QuestionType

# What a telephone dials. In violence at home the alarm number stays first: whoever asks may be in danger now.
FIRST = {"zelfdoding": "08000113", "geweld-thuis": "112", "direct-gevaar": "112"}


def lines_for(crisis: str | None, lines: tuple[CrisisLine, ...]) -> tuple[CrisisLine, ...]:
    """The site's numbers, the one for this kind of crisis first where the site has it."""
    return tuple(sorted(lines, key=lambda line: line.tel != FIRST.get(crisis, "112")))


def asks_sensitive(query: SearchQuery, results: SearchResults) -> bool:
    """Whether the question is about something that nobody should see over a shoulder; asks only where it has a type."""
    recognized = {found.value for found in results.recognized if found.facet == "question_type"}
    types = {*query.selected["question_type"], *recognized}
    return bool(types) and QuestionType.objects.filter(slug__in=types, is_sensitive=True).exists()
