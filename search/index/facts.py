"""What the ranking weighs of a listing: small values, ready to be written as JSON.

* `id`: of a service, for its vectors; 0 for a page.
* `words`: Dutch stems to how often they stand there, `length` all of them together; `foreign`: the same of other
  languages; `organization` and `place`: stems.
* `exact`: every name of itself as the key of a question (`search.question.words.key`); `written`: folded, with all
  its signs.
* `names` and `makers`: a list of stems for each name, of itself and of who offers it.
* `concepts`: slug to how surely it is about that; `types`: question types, the main one first.
* `ages`: youngest and oldest in months; null where not known.
* `areas`: slugs, null where not known; `local`: only a part of the municipality, `beyond`: more than it.
* `audiences`, `languages`; `tier`: 0 is the lightest; `access`: 0 is walking in.
* `professionals`: for them alone; `planned`; `remote`: by phone or chat; `general`: a general entrance.
* `held_until`: the last day, as a number, on which its checks hold; 0 or absent where nobody knows.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from home.models import PortalPage
from home.texts import fill
from search.index.ages import age_numbers
from search.index.context import DocumentContext
from search.index.texts import DUTCH, dutch_tokens
from search.question.audiences import PROFESSIONAL
from search.question.folding import fold
from search.question.words import key
from search.thesaurus.listings import ListingTexts
from search.vocabulary import Place
from sociale_kaart.models import Service, ServiceStatus

# Words that many names share and nobody looks for.
LEGAL_FORMS = "stichting vereniging"
REMOTE = frozenset({"telefoon", "chat", "online"})


def service_facts(
    service: Service,
    terms: Mapping[str, Sequence],
    texts: Mapping[str, tuple[str, ...]],
    names: Mapping[str, Iterable[str]],
    areas: list[Place],
    municipality: Place,
    context: DocumentContext,
) -> dict[str, Any]:
    """`texts`: the tokens of the document by field; `names`: of the service ("own") and of who offers it ("makers")."""
    audiences = list(terms["audiences"])
    return {
        "id": service.id,
        **_word_facts(texts),
        "exact": sorted({key(name) for name in names["own"]} - {""}),
        "written": sorted({fold(name) for name in names["own"]}),
        "names": _stems_of_names(names["own"], municipality),
        "makers": _stems_of_names(names["makers"], municipality),
        "concepts": context.concepts_of(_listing_texts(service), terms["concepts"]),
        "types": _main_first(terms["question_types"], context.question_type_slugs.get(service.main_question_type_id)),
        "ages": _ages(service),
        "areas": [area.slug for area in areas] or None,
        "local": is_local(areas, municipality),
        "beyond": bool(areas) and all(area.holds(municipality) and area.slug != municipality.slug for area in areas),
        "audiences": audiences,
        "languages": list(terms["languages"]) or [DUTCH],
        "tier": service.tier.order,
        "access": service.access_route.order if service.access_route else 0,
        "professionals": audiences == [PROFESSIONAL],
        "planned": service.status == ServiceStatus.PLANNED,
        "remote": not REMOTE.isdisjoint(terms["delivery_modes"]),
        "general": service.is_general_entrance,
    }


def is_local(areas: Sequence[Place], municipality: Place) -> bool:
    """Whether a service is for a part of the municipality alone; not where it does not tell for whom it is."""
    return bool(areas) and not any(area.holds(municipality) for area in areas)


def page_facts(
    page: PortalPage,
    about: Mapping[str, Sequence[str]],
    texts: Mapping[str, tuple[str, ...]],
    listing: ListingTexts,
    municipality: Place,
    context: DocumentContext,
) -> dict[str, Any]:
    """A page is for everywhere, open, and no help of any tier. `about`: slugs of its terms, by field."""
    audiences, title = list(about["audiences"]), fill(page.title, municipality.name)
    is_age_known = page.minimum_age is not None or page.maximum_age is not None
    return {
        "id": 0,
        **_word_facts(texts),
        "exact": [key(title)],
        "written": [fold(title)],
        "names": _stems_of_names([title], municipality),
        "makers": [],
        "concepts": context.concepts_of(listing, []),
        "types": list(about["question_types"]),
        "ages": _span(page.minimum_age, page.maximum_age) if is_age_known else None,
        "areas": [municipality.slug],
        "local": False,
        "beyond": False,
        "audiences": audiences,
        "languages": [DUTCH],
        "tier": 0,
        "access": 0,
        "professionals": audiences == [PROFESSIONAL],
        "planned": False,
        "remote": False,
        "general": False,
    }


def _word_facts(texts: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    words = Counter(texts["words"])
    return {
        "words": dict(words),
        "length": words.total(),
        "organization": sorted(set(texts.get("organization", ()))),
        "place": sorted(set(texts.get("place", ()))),
        "foreign": dict(Counter(texts.get("foreign", ()))),
    }


def _listing_texts(service: Service) -> ListingTexts:
    return ListingTexts(
        name=service.name_nl or "",
        alternate_name=service.alternate_name,
        summary=service.summary_nl or "",
        description=service.description_nl or "",
        professional_note=service.professional_note_nl or "",
    )


def _main_first(slugs: Sequence[str], main: str | None) -> list[str]:
    return [main, *(slug for slug in slugs if slug != main)] if main in slugs else list(slugs)


def _ages(service: Service) -> list[int] | None:
    return _span(service.minimum_age, service.maximum_age) if service.is_age_known else None


def _span(minimum: int | None, maximum: int | None) -> list[int]:
    ages = age_numbers(minimum, maximum)
    return [ages["minimum_age"], ages["maximum_age"]]


@lru_cache(maxsize=1_000)
def _shared_stems(municipality: str) -> frozenset[str]:
    """Not made with the module: stems need word lists of 80 MB, and most commands never ask for one."""
    return frozenset(dutch_tokens([LEGAL_FORMS, municipality]))


def _stems_of_names(names: Iterable[str], municipality: Place) -> list[list[str]]:
    """What tells a name from others: not the municipality, not the legal form."""
    common = _shared_stems(municipality.name)
    found = [[stem for stem in dict.fromkeys(dutch_tokens([name])) if stem not in common] for name in names]
    return [stems for stems in found if stems]
