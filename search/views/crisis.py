"""What a heavy question asks of the page: whom to call first, and a way to leave it fast."""

from home.crisis import CrisisLine
from search.query import SearchQuery
from search.results.values import SearchResults
from sociale_kaart.sensitivity import has_sensitive

# What a telephone dials. In violence at home the alarm number stays first: whoever asks may be in danger now.
FIRST = {"zelfdoding": "08000113", "geweld-thuis": "112", "direct-gevaar": "112"}


def lines_for(crisis: str | None, lines: tuple[CrisisLine, ...]) -> tuple[CrisisLine, ...]:
    """The site's numbers, the one for this kind of crisis first where the site has it."""
    return tuple(sorted(lines, key=lambda line: line.tel != FIRST.get(crisis, "112")))


def asks_sensitive(query: SearchQuery, results: SearchResults) -> bool:
    """Whether the question, by its filters or its words, is about something that nobody should see over a shoulder."""
    types = {*query.selected["question_type"], *results.question_types}
    return results.crisis is not None or has_sensitive(types, results.concepts)
