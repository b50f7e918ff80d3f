"""The articles of `articles.yaml` as information pages in each language they have."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_slug

from home.loading.entries import DUTCH, PageEntry, question_blocks, section_blocks, tip_blocks
from home.loading.files import listed, mapping, text, texts, whole_number
from home.loading.report import EntryError, Report
from home.models import InformationPage
from home.models.reviewed import ReviewStatus
from sociale_kaart.models import Audience, LifePhase, QuestionType, Tier
from sociale_kaart.models.age_range import OLDEST, YOUNGEST

FILE = "articles.yaml"
TO_REVIEW = "nog te controleren door "
VOCABULARIES = {"life_phases": LifePhase, "question_types": QuestionType, "audiences": Audience, "first_tier": Tier}
PAGE_FIELDS = ("title", "slug", "intro", "when_to_get_help", "minimum_age", "maximum_age", "reviewer", "crisis_why")


class ArticleReader:
    """Reads articles; knows the terms and the crisis lines that they may name."""

    def __init__(self, crisis_names: Iterable[str]) -> None:
        self.crisis_names = sorted(crisis_names, key=len, reverse=True)
        self.slugs = {name: set(model.objects.values_list("slug", flat=True)) for name, model in VOCABULARIES.items()}

    def read(self, entries: list[Any], languages: Iterable[str], report: Report) -> list[PageEntry]:
        """The pages of all articles that can be loaded; the others are reported."""
        pages, seen = [], set()
        for number, entry in enumerate(entries, start=1):
            label = entry.get("slug") if isinstance(entry, dict) else None
            label = label if isinstance(label, str) and label else f"article {number}"
            try:
                if label in seen:
                    raise EntryError("another article has this slug already")
                found = [self.page(mapping(entry, "article"), language) for language in languages]
            except EntryError as error:
                report.reject(FILE, label[:100], error)
            else:
                seen.add(label)
                pages += filter(None, found)
        return pages

    def page(self, entry: dict, language: str) -> PageEntry | None:
        """One article in one language; None where it has no title in that language."""
        suffix = "" if language == DUTCH else f"_{language}"
        title = text(entry, f"title{suffix}", required=language == DUTCH)
        if not title:
            return None
        slug = text(entry, "slug", required=True)
        fields = self.shared(entry, slug) | self.words(entry, suffix) | {"title": title}
        check(fields)
        related = tuple(f"information/{other}" for other in texts(entry, "related"))
        return PageEntry(f"information/{slug}", InformationPage, language, fields, "information", related)

    def words(self, entry: dict, suffix: str) -> dict[str, Any]:
        """What differs by language."""
        intro = text(entry, f"intro{suffix}")
        help_ = mapping(entry.get("when_to_get_help"), "when_to_get_help")
        crisis = mapping(entry.get("crisis"), "crisis")
        return {
            "intro": intro,
            "search_description": intro,
            "sections": section_blocks(listed(entry, f"sections{suffix}")),
            "tips": tip_blocks(texts(entry, f"tips{suffix}")),
            "when_to_get_help": text(help_, f"text{suffix}"),
            "faq": question_blocks(entry) if not suffix else [],
            "crisis_why": text(crisis, f"why{suffix}"),
        }

    def shared(self, entry: dict, slug: str) -> dict[str, Any]:
        """What is the same in all languages."""
        crisis = mapping(entry.get("crisis"), "crisis")
        sensitive = entry.get("sensitive", False)
        if not isinstance(sensitive, bool):
            raise EntryError(f"`sensitive` is neither true nor false: {sensitive!r}")
        help_ = mapping(entry.get("when_to_get_help"), "when_to_get_help")
        tier = text(help_, "tier_first") or None
        return {
            "slug": slug,
            **ages(entry),
            "life_phases": self.terms("life_phases", texts(entry, "life_phases")),
            "question_types": self.terms("question_types", texts(entry, "question_types")),
            "audiences": self.terms("audiences", [text(entry, "audience", required=True)]),
            "first_tier": tier and self.terms("first_tier", [tier])[0],
            "is_sensitive": sensitive,
            "crisis_whom": "\n".join(self.crisis_name(name) for name in texts(crisis, "whom")),
            **review(mapping(entry.get("review"), "review")),
        }

    def terms(self, name: str, slugs: list[str]) -> list[str]:
        unknown = [slug for slug in slugs if slug not in self.slugs[name]]
        if unknown:
            raise EntryError(f"`{name}`: not in the vocabulary: {', '.join(unknown)}")
        return sorted(set(slugs))

    def crisis_name(self, written: str) -> str:
        """The name of a crisis line, for which articles also write its number."""
        for name in self.crisis_names:
            if written.startswith(name):
                return name
        raise EntryError(f"`crisis.whom`: no crisis line has this name: {written}")


def ages(entry: dict) -> dict[str, int | None]:
    low, high = whole_number(entry, "age_min_months"), whole_number(entry, "age_max_months")
    if any(age is not None and not YOUNGEST <= age <= OLDEST for age in (low, high)):
        raise EntryError(f"ages are months from {YOUNGEST} to {OLDEST}")
    if low is not None and high is not None and low > high:
        raise EntryError(f"the youngest age ({low}) lies above the oldest ({high})")
    return {"minimum_age": low, "maximum_age": high}


def review(entry: dict) -> dict[str, Any]:
    reviewed_on = entry.get("reviewed_on")
    if reviewed_on is not None and not isinstance(reviewed_on, date):
        raise EntryError(f"`reviewed_on` is not a date: {reviewed_on!r}")
    return {
        "review_status": ReviewStatus.REVIEWED.value if reviewed_on else ReviewStatus.TO_REVIEW.value,
        "reviewer": text(entry, "status").removeprefix(TO_REVIEW),
        "reviewed_on": reviewed_on and reviewed_on.isoformat(),
    }


def check(fields: dict[str, Any]) -> None:
    """Refuse what the database would refuse, before anything is written."""
    page = InformationPage(**{name: fields[name] for name in PAGE_FIELDS})
    others = [field.name for field in InformationPage._meta.fields if field.name not in PAGE_FIELDS]
    try:
        validate_slug(fields["slug"])
        page.clean_fields(exclude=others)
    except ValidationError as error:
        raise EntryError("; ".join(error.messages)) from None
