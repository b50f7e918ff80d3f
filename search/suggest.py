"""What somebody may be typing: question types, services, organisations, areas and pages that go on so."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from urllib.parse import urlencode

from django.urls import reverse

from search.engines import get_engine
from search.filters import listed
from search.find import vocabulary_of
from search.parameters import FACET_BY_NAME
from search.question.beginnings import CONTAINS, STARTS, content_of, how_it_goes_on
from search.question.phrases import TypeWords
from search.question.said import ASKING, FOR_WHOM
from search.question.words import is_content, key, words
from search.reading.values import cut_text
from search.thesaurus.store import current_thesaurus
from search.vocabulary import FACET_KINDS, Vocabulary
from sociale_kaart import clock
from sociale_kaart.models import Area

MOST_OF_A_KIND, MOST = 4, 8
# Shorter beginnings fit too much to help.
SHORTEST = 2
# Names that begin so are looked for among this many that have the words.
LOOKED_AT = 20
LISTINGS = ("service", "organization", "page")
# A question type stands first where its label or a phrase begins so, or a phrase is so much of what was typed.
WELL = 0.5
# Only these say nothing of what somebody looks for.
SAYS_NO_SUBJECT = ASKING | FOR_WHOM
POSTCODE = re.compile(r"([1-9]\d{2}\d?) ?(?:(?<=\d{4} )[a-z]{1,2}|(?<=\d{4})[a-z]{1,2})?", re.IGNORECASE)


@dataclass(frozen=True)
class Suggestion:
    """`kind`: question_type, service, organization, area or page."""

    kind: str
    label: str
    url: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True)
class Typed:
    """The words so far, the last perhaps unfinished; `content` are those that say what is looked for."""

    words: tuple[str, ...]
    content: tuple[str, ...]
    mistakes: bool = False

    def fit(self, text: str) -> int | None:
        return how_it_goes_on(self.words, self.content, text, self.mistakes)


def suggest(text: str, municipality: Area, lang: str) -> list[Suggestion]:
    """At most eight; none for a beginning of one letter. Raises `SearchUnavailableError`."""
    typed = _read(text, lang)
    if sum(map(len, typed)) < SHORTEST:
        return []
    known = vocabulary_of(municipality, lang)
    content = content_of(typed, lang)
    found = [*_postcode_areas(text, known)] or _found(Typed(typed, content), known)
    if found or all(word in SAYS_NO_SUBJECT for word in typed):
        return found
    return _by_thesaurus(typed, known) or _found(Typed(typed, content, mistakes=True), known)


def _read(text: str, lang: str) -> tuple[str, ...]:
    """Words as they are compared; a stop word after which a space was typed is no beginning any more."""
    typed = tuple(words(cut_text(text)[0]))
    is_finished = text[-1:].isspace() and len(typed) > 1 and not is_content(typed[-1], lang)
    return typed[:-1] if is_finished else typed


def _postcode_areas(text: str, known: Vocabulary) -> Iterator[Suggestion]:
    """The area of a postcode, from three of its digits on; letters may follow."""
    if begun := POSTCODE.fullmatch(text.strip()):
        codes = (code for name, code in sorted(known.postcodes.items()) if name.startswith(begun[1]))
        areas = dict.fromkeys(code.area for code in codes if code.area != known.municipality)
        for area in islice(areas, MOST_OF_A_KIND):
            yield Suggestion("area", known.label("area", area), _list_url("area", area))


def _by_thesaurus(typed: Sequence[str], known: Vocabulary) -> list[Suggestion]:
    """What people say of it in other words, or in another language than that of the page."""
    slugs = current_thesaurus().topics.beginnings.question_types(" ".join(typed))
    return [_question_type(slug, known) for slug in slugs if slug in known.terms["question_type"]][:MOST_OF_A_KIND]


def _found(typed: Typed, known: Vocabulary) -> list[Suggestion]:
    well, less_well = _question_types(typed, known)
    listings = {kind: _listings(kind, typed, known) for kind in LISTINGS}
    return shared_out(
        [well, listings["service"], listings["organization"], less_well, [*_areas(typed, known)], listings["page"]]
    )


def shared_out(groups: Sequence[Sequence[Suggestion]]) -> list[Suggestion]:
    """In the order of the groups; where there are too many, each gives its first, then its second, and so on."""
    turns = [(turn, place) for turn in range(MOST_OF_A_KIND) for place, group in enumerate(groups) if turn < len(group)]
    return [groups[place][turn] for place, turn in sorted((place, turn) for turn, place in turns[:MOST])]


def _question_types(typed: Typed, known: Vocabulary) -> tuple[list[Suggestion], list[Suggestion]]:
    """Those that fit well, and if there are none those that fit less well."""
    heard = TypeWords.of(known).named(" ".join(typed.words))
    ranked: list[tuple[float, int, str]] = []
    for term in known.terms["question_type"].values():
        worth = max(_worth(typed, term.label, known.phrases.get(term.slug, ())), heard.get(term.slug, 0.0))
        if worth:
            ranked.append((-worth, term.order, term.slug))
    kept = [(-worth, slug) for worth, _order, slug in sorted(ranked)[:MOST_OF_A_KIND]]
    well = [_question_type(slug, known) for worth, slug in kept if worth >= WELL and not typed.mistakes]
    return well, [] if well else [_question_type(slug, known) for _worth, slug in kept]


def _worth(typed: Typed, label: str, phrases: Sequence[str]) -> float:
    worths = {(True, STARTS): 4.0, (True, CONTAINS): 3.0, (False, STARTS): 2.0, (False, CONTAINS): 0.1}
    fits = [(text == label, fit) for text in (label, *phrases) if (fit := typed.fit(text)) is not None]
    return max((worths[fit] for fit in fits), default=0.0)


def _question_type(slug: str, known: Vocabulary) -> Suggestion:
    return Suggestion("question_type", known.label("question_type", slug), _list_url("question_type", slug))


def _areas(typed: Typed, known: Vocabulary) -> Iterator[Suggestion]:
    for place in known.ordered_places:
        if place.kind in FACET_KINDS and typed.fit(place.name) is not None:
            yield Suggestion("area", place.name, _list_url("area", place.slug))


def _listings(kind: str, typed: Typed, known: Vocabulary) -> list[Suggestion]:
    """Those whose name begins with what was typed come first."""
    shown = listed(known, clock.today(), [kind])
    found: Sequence[Mapping[str, str]] = get_engine().complete(
        known.lang, shown, typed.content, LOOKED_AT, mistakes=typed.mistakes
    )
    begun = " ".join(typed.words)
    found = sorted(found, key=lambda payload: not key(payload["name"]).startswith(begun))
    return [Suggestion(kind, payload["name"], payload["url"]) for payload in found[:MOST_OF_A_KIND]]


def _list_url(facet: str, value: str) -> str:
    """The map with this filter on."""
    return f"{reverse('map')}?{urlencode({FACET_BY_NAME[facet].parameter: value})}"
