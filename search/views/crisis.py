"""Whom to call first, by what the question tells."""

from home.crisis import CrisisLine

# What a telephone dials. In violence at home the alarm number stays first: whoever asks may be in danger now.
FIRST = {"zelfdoding": "08000113", "geweld-thuis": "112", "direct-gevaar": "112"}


def lines_for(crisis: str | None, lines: tuple[CrisisLine, ...]) -> tuple[CrisisLine, ...]:
    """The site's numbers, the one for this kind of crisis first where the site has it."""
    return tuple(sorted(lines, key=lambda line: line.tel != FIRST.get(crisis, "112")))
