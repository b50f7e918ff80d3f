"""What somebody may be typing: question types, areas, services, organisations and pages that begin so."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from urllib.parse import urlencode

from django.urls import reverse

from search.engines import get_engine
from search.filters import listed
from search.find import vocabulary_of
from search.parameters import FACET_BY_NAME
from search.question.words import words
from search.reading.values import cut_text
from search.vocabulary import FACET_KINDS, Vocabulary
from sociale_kaart import clock
from sociale_kaart.models import Area

MOST_OF_A_KIND, MOST = 4, 10
# Shorter beginnings fit too much to help.
SHORTEST = 2


@dataclass(frozen=True)
class Suggestion:
    """`kind`: question_type, area, service, organization or page."""

    kind: str
    label: str
    url: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


def suggest(text: str, municipality: Area, lang: str) -> list[Suggestion]:
    """At most ten; none for a beginning of one letter. Raises `SearchUnavailableError`."""
    beginning = words(cut_text(text)[0])
    if sum(map(len, beginning)) < SHORTEST:
        return []
    known = vocabulary_of(municipality, lang)
    found = [
        *islice(_question_types(beginning, known), MOST_OF_A_KIND),
        *islice(_areas(beginning, known), MOST_OF_A_KIND),
        *_listings(beginning, known),
    ]
    return found[:MOST]


def _question_types(beginning: Sequence[str], known: Vocabulary) -> Iterator[Suggestion]:
    """By their label or by a word of people for them."""
    for term in known.terms["question_type"].values():
        if any(_begins(beginning, phrase) for phrase in known.phrases.get(term.slug, ())):
            yield Suggestion("question_type", term.label, _list_url("question_type", term.slug))


def _areas(beginning: Sequence[str], known: Vocabulary) -> Iterator[Suggestion]:
    for place in known.ordered_places:
        if place.kind in FACET_KINDS and _begins(beginning, place.name):
            yield Suggestion("area", place.name, _list_url("area", place.slug))


def _listings(beginning: Sequence[str], known: Vocabulary) -> Iterator[Suggestion]:
    for kind in ("service", "organization", "page"):
        shown = listed(known, clock.today(), [kind])
        for payload in get_engine().complete(known.lang, shown, beginning, MOST_OF_A_KIND):
            yield Suggestion(kind, payload["name"], payload["url"])


def _begins(beginning: Sequence[str], text: str) -> bool:
    """Whether the words follow each other in the text, the last of them perhaps unfinished."""
    have = words(text)
    *whole, last = beginning
    size = len(whole)
    starts = range(len(have) - size)
    return any(have[at : at + size] == whole and have[at + size].startswith(last) for at in starts)


def _list_url(facet: str, value: str) -> str:
    """The map with this filter on."""
    return f"{reverse('map')}?{urlencode({FACET_BY_NAME[facet].parameter: value})}"
