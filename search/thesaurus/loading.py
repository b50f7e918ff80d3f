"""Reads the concepts from the database."""

from collections import defaultdict
from collections.abc import Iterable

from search.thesaurus.entries import LANGUAGES, ConceptEntry
from sociale_kaart.models import Concept, ConceptKind
from sociale_kaart.models.text import lines

RIGHT_DUTCH, MISSPELT_DUTCH = ("label_nl", "lay_nl", "professional_nl"), ("misspelled_nl",)
FIELDS = {lang: ("label_en", "words_en") if lang == "en" else (f"words_{lang}",) for lang in LANGUAGES}
FIELDS["nl"] = (*RIGHT_DUTCH, *MISSPELT_DUTCH)
WORDS = tuple(name for names in FIELDS.values() for name in names)
COLUMNS = ("id", "kind", "slug", "crisis", "broader__slug", "minimum_age", "maximum_age", *WORDS)


def load_entries() -> dict[ConceptKind, list[ConceptEntry]]:
    """All concepts by their kind, in three queries."""
    question_types = _slugs(Concept.question_types.through.objects.values_list("concept_id", "questiontype__slug"))
    related = _slugs(Concept.related.through.objects.values_list("from_concept_id", "to_concept__slug"))
    found: dict[ConceptKind, list[ConceptEntry]] = {kind: [] for kind in ConceptKind}
    for row in Concept.objects.values(*COLUMNS):
        found[ConceptKind(row["kind"])].append(
            ConceptEntry(
                slug=row["slug"],
                phrases={lang: _phrases(row, names) for lang, names in FIELDS.items()},
                label=row["label_nl"] or "",
                question_types=question_types[row["id"]],
                broader=row["broader__slug"],
                related=related[row["id"]],
                crisis=row["crisis"],
                misspelt=frozenset(_phrases(row, MISSPELT_DUTCH)).difference(_phrases(row, RIGHT_DUTCH)),
                youngest=row["minimum_age"],
                oldest=row["maximum_age"],
            )
        )
    return found


def _phrases(row: dict[str, str | None], names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for name in names for line in lines(row[name] or "")))


def _slugs(pairs: Iterable[tuple[int, str]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = defaultdict(tuple)
    for number, slug in sorted(pairs):
        found[number] += (slug,)
    return found
