"""The texts of `site_texts.yaml` as home page, list of information pages and standard pages."""

from typing import Any

from django.conf import settings

from home.frame import SAFETY_SLUG
from home.loading.entries import (
    DUTCH,
    PageEntry,
    block,
    in_language,
    paragraphs,
    translated_section_blocks,
)
from home.loading.files import listed, mapping, text
from home.loading.report import EntryError, Report
from home.models import HomePage, InformationIndexPage, StandardPage

FILE = "site_texts.yaml"
STANDARD_PAGES = {
    "privacy": "privacy",
    "toegankelijkheid": "accessibility",
    "over": "about",
    SAFETY_SLUG: "safe_reading",
}


def page_entries(content: dict, report: Report) -> list[PageEntry]:
    """All pages that hang under a site's root, in the languages that have a home page."""
    try:
        codes = languages(content)
    except EntryError as error:
        report.reject(FILE, "home", error)
        return []
    pages = []
    for name, make in [("home", home), ("information_index", index), *((n, standard) for n in STANDARD_PAGES.values())]:
        try:
            entry = mapping(content.get(name), name)
            pages += [make(entry, name, code) for code in codes if in_language(entry, "title", code)]
        except EntryError as error:
            report.reject(FILE, name, error)
    return pages


def languages(content: dict) -> list[str]:
    """The live languages that have a home page, Dutch first."""
    titles = mapping(mapping(content.get("home"), "home").get("title"), "title")
    if not titles.get(DUTCH):
        raise EntryError("`title` has no Dutch text")
    return [code for code, _label in settings.LANGUAGES if titles.get(code)]


def page_fields(entry: dict, language: str, slug: str, intro: str) -> dict[str, Any]:
    return {"title": in_language(entry, "title", language), "slug": slug, "search_description": intro}


def home(entry: dict, name: str, language: str) -> PageEntry:
    lead = in_language(entry, "lead", language)
    entrances = [
        {
            "audience": text(item, "audience", required=True),
            "title": in_language(item, "title", language),
            "text": in_language(item, "text", language),
        }
        for item in (mapping(item, "entrances") for item in listed(entry, "entrances"))
    ]
    fields = page_fields(entry, language, "", lead) | {
        "lead": lead,
        "example_questions": example_questions(in_language(entry, "search_placeholder", language)),
        "entrances": [block("entrance", item) for item in entrances],
    }
    del fields["slug"]  # The loader gives it: it must differ between sites and languages.
    return PageEntry(name, HomePage, language, fields)


def example_questions(placeholder: str) -> str:
    """The examples in "for example a, b, c", one a line."""
    words = placeholder.removeprefix("bijvoorbeeld ").removeprefix("for example ").replace("،", ",")
    return "\n".join(word.strip() for word in words.split(",") if word.strip())


def index(entry: dict, name: str, language: str) -> PageEntry:
    intro = in_language(entry, "lead", language)
    fields = page_fields(entry, language, "informatie", intro) | {"intro": intro}
    return PageEntry("information", InformationIndexPage, language, fields, "home")


def standard(entry: dict, name: str, language: str) -> PageEntry:
    slug = next(slug for slug, key in STANDARD_PAGES.items() if key == name)
    intro = in_language(entry, "lead", language) or in_language(entry, "status_note", language)
    closing = in_language(entry, "eyes_and_words", language)
    body = translated_section_blocks(listed(entry, "sections"), language) + paragraphs([closing] if closing else [])
    fields = page_fields(entry, language, slug, intro) | {"intro": intro, "body": body}
    return PageEntry(name, StandardPage, language, fields, "home")


def crisis_lines(content: dict) -> list[dict[str, Any]]:
    """The numbers for help now, as the settings of a site hold them."""
    entries = [
        mapping(entry, "lines") for entry in listed(mapping(content.get("crisis_block"), "crisis_block"), "lines")
    ]
    return [
        block(
            "line",
            {f"when_{code}": in_language(entry, "when", code) for code in settings.MODELTRANSLATION_LANGUAGES}
            | {"name": text(entry, "name", required=True), "number": text(entry, "number", required=True)},
        )
        for entry in entries
    ]
