"""Facts of listings and questions by hand, for the tests of the ranking."""

from typing import Any

from search.engines.protocol import Candidate
from search.query import SearchQuery
from search.question.reading import Reading
from search.question.tokens import Token
from search.question.topics import Topics
from search.question.understanding import Understanding
from search.ranking.asked import Asked
from search.results.values import Label
from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.entries import ConceptEntry
from search.vocabulary import Place, Vocabulary

NOTHING: dict[str, Any] = {
    "id": 1,
    "words": {},
    "length": 60,
    "foreign": {},
    "organization": [],
    "place": [],
    "exact": [],
    "written": [],
    "names": [],
    "makers": [],
    "concepts": {},
    "types": [],
    "ages": None,
    "areas": None,
    "local": False,
    "beyond": False,
    "audiences": [],
    "languages": ["nl"],
    "tier": 0,
    "access": 0,
    "professionals": False,
    "planned": False,
    "remote": False,
    "general": False,
    "held_until": 0,
}
PLACES = {
    slug: Place(slug, slug.capitalize(), "stadsdeel", path, None, None)
    for slug, path in {"dorp": "0001", "noord": "00010001", "zuid": "00010002", "duin": "000100010001"}.items()
}
TIERS = {slug: Label(slug, slug, order) for order, slug in enumerate(("licht", "zwaar"))}
KNOWN = Vocabulary("dorp", "nl", {"tier": TIERS}, PLACES, {}, {}, {})
CONCEPTS = ConceptSet(
    [
        ConceptEntry("zelfdoding", {"nl": ("zelfdoding",)}, crisis="zelfdoding"),
        ConceptEntry("slapen", {"nl": ("slapen",)}),
    ],
    stem=lambda word, _lang: word,
)


def listing(**fields: Any) -> dict[str, Any]:
    assert fields.keys() <= NOTHING.keys()
    return {**NOTHING, **fields}


def asked(text: str = "", topics: Topics | None = None, reading: Reading | None = None, **fields: Any) -> Asked:
    """Every word of `text` is a stem that stands in one of many listings; `query` has filters."""
    query = fields.pop("query", SearchQuery(text=text))
    tokens = tuple(Token(word, (word,)) for word in text.split())
    understanding = Understanding(tokens=tokens, topics=topics or Topics(), reading=reading or Reading(), **fields)
    worth = dict.fromkeys(text.split(), 2.0)
    return Asked(query, understanding, KNOWN, worth, worth, CONCEPTS)


def candidate(slug: str, score: float = 0.0, kind: str = "service", **payload: Any) -> Candidate:
    defaults = {"kind": kind, "slug": slug, "name_key": slug, "unknown": (), "facts": listing()}
    return Candidate(f"{kind}:{slug}", score, {**defaults, **payload})
