"""The pages of `pages.yaml`: lists, routes, explanations, life phases and figures."""

from collections.abc import Callable
from typing import Any

from home.loading.entries import DUTCH, PageEntry, block, in_language, paragraphs_html, translated_section_blocks
from home.loading.files import listed, mapping, text, texts, whole_number
from home.loading.references import page_reference, service_reference
from home.loading.report import EntryError, Report
from home.models import (
    ExplanationPage,
    FactsPage,
    LifePhasePage,
    NewsIndexPage,
    PortalPage,
    RoutePage,
    SectionPage,
    ThemeIndexPage,
)
from sociale_kaart.models import LifePhase

FILE = "pages.yaml"
HOME = "home"

Fields = dict[str, Any]


def own_page_entries(content: dict, languages: list[str], report: Report) -> list[PageEntry]:
    """All pages that can be loaded, each in the languages that it has a title in; the others are reported."""
    pages: list[PageEntry] = []
    seen = {HOME}
    for number, entry in enumerate(listed(content, "pages"), start=1):
        label = f"page {number}"
        try:
            entry = mapping(entry, "pages")
            label = text(entry, "key", required=True)
            found = [page_entry(entry, code) for code in languages if in_language(entry, "title", code)]
            check_place(found, seen)
        except EntryError as error:
            report.reject(FILE, label[:100], error)
        else:
            seen.add(label)
            pages += found
    return pages


def check_place(found: list[PageEntry], seen: set[str]) -> None:
    if not found or found[0].language != DUTCH:
        raise EntryError("`title` has no Dutch text")
    if found[0].key in seen:
        raise EntryError("another page has this key already")
    if found[0].parent not in seen and found[0].parent != HOME:
        raise EntryError(f"`parent`: no page above this one has the key {found[0].parent}")


def page_entry(entry: dict, language: str) -> PageEntry:
    kind = text(entry, "type", required=True)
    if kind not in KINDS:
        raise EntryError(f"`type` is none of {', '.join(KINDS)}: {kind}")
    model, own = KINDS[kind]
    intro = in_language(entry, "intro", language)
    fields = {
        "title": in_language(entry, "title", language),
        "slug": text(entry, "slug", required=True),
        "search_description": intro,
        "intro": intro,
        **own(entry, language),
    }
    place = {"parent": text(entry, "parent") or HOME, "only_for": text(entry, "only_for")}
    return PageEntry(text(entry, "key"), model, language, fields, **place)


def reviewed(entry: dict) -> Fields:
    return {"source": text(entry, "source"), "reviewer": text(entry, "reviewer")}


def section(entry: dict, language: str) -> Fields:
    return {}


def explanation(entry: dict, language: str) -> Fields:
    questions = [mapping(item, "faq") for item in listed(entry, "faq")]
    faq = [
        block("question", {"question": in_language(item, "q", language), "answer": in_language(item, "a", language)})
        for item in questions
        if in_language(item, "q", language)
    ]
    return {
        "body": translated_section_blocks(listed(entry, "sections"), language),
        "faq": faq,
        "is_sensitive": entry.get("sensitive") is True,
        **reviewed(entry),
    }


def route(entry: dict, language: str) -> Fields:
    steps = [mapping(step, "steps") for step in listed(entry, "steps")]
    return {"steps": [route_step(step, language) for step in steps if in_language(step, "title", language)]} | reviewed(
        entry
    )


def route_step(step: dict, language: str) -> dict[str, Any]:
    lines = texts(mapping(step.get("text"), "text"), language)
    value = {name: in_language(step, name, language) for name in ("title", "who", "duration", "contact")}
    return block(
        "step",
        value
        | {
            "text": paragraphs_html(lines),
            "bring": texts(mapping(step.get("bring"), "bring"), language),
            "service": service_reference(texts(step, "services")),
            "page": page_reference(text(step, "page")),
        },
    )


def life_phase(entry: dict, language: str) -> Fields:
    """The three parts, each as points; the phase must be one of the vocabulary."""
    slug = text(entry, "life_phase", required=True)
    if not LifePhase.objects.filter(slug=slug).exists():
        raise EntryError(f"`life_phase`: not in the vocabulary: {slug}")
    parts = {}
    for name in ("normal", "now", "coming"):
        points = texts(mapping(entry.get(name), name), language)
        parts[name] = [block("bullets", points)] if points else []
    return {"life_phase": slug, "reviewer": text(entry, "reviewer"), **parts}


def facts(entry: dict, language: str) -> Fields:
    """The figures, in the languages that their group has a heading in."""
    groups = [mapping(group, "groups") for group in listed(entry, "groups")]
    return {"figures": [figure_group(group, language) for group in groups if in_language(group, "heading", language)]}


def figure_group(group: dict, language: str) -> dict[str, Any]:
    figures = [mapping(figure, "figures") for figure in listed(group, "figures")]
    return block(
        "group",
        {
            "heading": in_language(group, "heading", language),
            "figures": [
                {name: text(figure, name) for name in ("value", "unit", "note")}
                | {name: text(figure, name, required=True) for name in ("label", "source")}
                | {"year": year_of(figure)}
                for figure in figures
            ],
        },
    )


def year_of(figure: dict) -> int:
    year = whole_number(figure, "year")
    if year is None:
        raise EntryError(f"`figures`: no figure without its year: {figure.get('label')}")
    return year


KINDS: dict[str, tuple[type[PortalPage], Callable[[dict, str], Fields]]] = {
    "section": (SectionPage, section),
    "themes": (ThemeIndexPage, section),
    "news": (NewsIndexPage, section),
    "life-phase": (LifePhasePage, life_phase),
    "facts": (FactsPage, facts),
    "route": (RoutePage, route),
    "explanation": (ExplanationPage, explanation),
}
