"""An entry of a file, brought to the fields of a page in one language."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.html import escape

from home.loading.files import listed, mapping, text, texts
from home.loading.report import EntryError
from home.models import PortalPage

DUTCH = "nl"


@dataclass(frozen=True)
class PageEntry:
    """One page to be: its fields as JSON values, the key of its parent and of the pages to read as well."""

    key: str
    model: type[PortalPage]
    language: str
    fields: dict[str, Any]
    parent: str = ""
    related: tuple[str, ...] = field(default=())
    # The one municipality that this is about; empty where it holds for all.
    only_for: str = ""

    @property
    def name(self) -> str:
        """Unique among the pages of one site."""
        return f"{self.language}:{self.key}"


def in_language(entry: dict, name: str, language: str) -> str:
    """A text of `site_texts.yaml`, empty where this language lacks it."""
    return text(mapping(entry.get(name), name), language)


def block(kind: str, value: object) -> dict[str, Any]:
    return {"type": kind, "value": value}


def paragraphs(lines: list[str]) -> list[dict[str, Any]]:
    """One block with these paragraphs, or none."""
    return [block("paragraph", paragraphs_html(lines))] if lines else []


def paragraphs_html(lines: list[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def text_blocks(heading: str, lines: list[str], points: list[str], points_after: int | None = None) -> list[dict]:
    """The blocks of one part of a text; the points stand after the first `points_after` paragraphs."""
    before = len(lines) if points_after is None else points_after
    return [
        *([block("heading", heading)] if heading else []),
        *paragraphs(lines[:before]),
        *([block("bullets", points)] if points else []),
        *paragraphs(lines[before:]),
    ]


def section_blocks(sections: list[Any]) -> list[dict]:
    """The blocks of an article's sections."""
    blocks = []
    for section in sections:
        section = mapping(section, "sections")
        after = section.get("bullets_after")
        if after is not None and (not isinstance(after, int) or after < 0):
            raise EntryError(f"`bullets_after` is not a number of paragraphs: {after!r}")
        heading = text(section, "heading", required=True)
        blocks += text_blocks(heading, texts(section, "paragraphs"), texts(section, "bullets"), after)
    return blocks


def translated_section_blocks(sections: list[Any], language: str) -> list[dict]:
    """The blocks of a page of `site_texts.yaml`, in one language."""
    blocks = []
    for section in sections:
        section = mapping(section, "sections")
        heading = in_language(section, "heading", language)
        lines = texts(mapping(section.get("paragraphs"), "paragraphs"), language)
        points = texts(mapping(section.get("bullets"), "bullets"), language)
        if lines or points:
            blocks += text_blocks(heading, lines, points)
    return blocks


def question_blocks(entry: dict) -> list[dict]:
    questions = [mapping(item, "faq") for item in listed(entry, "faq")]
    return [
        block("question", {"question": text(item, "q", required=True), "answer": text(item, "a", required=True)})
        for item in questions
    ]


def tip_blocks(tips: list[str]) -> list[dict]:
    return [block("tip", tip) for tip in tips]
