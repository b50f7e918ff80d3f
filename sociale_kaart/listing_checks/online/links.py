"""Whether a link works, after all the places it sends on to."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit

from sociale_kaart.listing_checks.online.asking import Answer
from sociale_kaart.listing_checks.online.hosts import is_reserved

Ask = Callable[[str, str], Answer]
State = Literal["works", "broken", "unsure", "skipped"]
MOST_STEPS = 5
MOVED = (301, 302, 303, 307, 308)
GONE = (404, 410)
# Servers that do not know the short question, or refuse it to programs, are asked once more in full.
ASK_IN_FULL = (400, 403, 404, 405, 406, 501)
SURE = ("unknown-host", "nonsense", "certificate")


@dataclass(frozen=True)
class LinkState:
    """`why` is the status, or the reason why none came."""

    state: State
    why: str = ""


def look_at(url: str, ask: Ask) -> LinkState:
    """Broken is only what surely is: a busy or shy server is "unsure", and says nothing about the link."""
    for _step in range(MOST_STEPS + 1):
        host = urlsplit(url).hostname if _is_readable(url) else None
        if host and is_reserved(host):
            return LinkState("skipped")
        answer = _answer(url, ask)
        if answer.status not in MOVED or not answer.location:
            return _state(answer)
        url = urljoin(url, answer.location)
    return LinkState("broken", "redirects")


def _answer(url: str, ask: Ask) -> Answer:
    answer = ask(url, "HEAD")
    return ask(url, "GET") if answer.status in ASK_IN_FULL else answer


def _state(answer: Answer) -> LinkState:
    if 200 <= answer.status < 300:
        return LinkState("works", str(answer.status))
    if answer.status in GONE:
        return LinkState("broken", str(answer.status))
    if answer.reason in SURE:
        return LinkState("broken", answer.reason)
    return LinkState("unsure", answer.reason or str(answer.status))


def _is_readable(url: str) -> bool:
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True
