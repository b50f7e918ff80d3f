"""A running text made ready for a template: filled in, with an anchor for every heading."""

from dataclasses import dataclass

from django.utils.html import strip_tags
from django.utils.safestring import SafeString
from wagtail.blocks import StreamValue, StructValue
from wagtail.rich_text import expand_db_html

from home.frame import Frame
from home.pictures.shown import ShownPicture, gather_sizes
from home.texts import fill, fill_html


@dataclass(frozen=True)
class Part:
    """A heading (`text`, `anchor`), paragraphs (`html`), points or a picture."""

    kind: str
    text: str = ""
    anchor: str = ""
    html: SafeString = SafeString("")
    points: tuple[str, ...] = ()
    picture: ShownPicture | None = None


def text_parts(stream: StreamValue, frame: Frame) -> tuple[Part, ...]:
    """The parts of a text in order; blocks that an editor left empty are left out."""
    parts: list[Part] = []
    for number, block in enumerate(stream):
        part = make_part(block, anchor_of(block.id or str(number)), frame)
        if part.text or part.html or part.points or part.picture:
            parts.append(part)
    gather_sizes(part.picture for part in parts if part.picture)
    return tuple(parts)


def anchor_of(block_id: str) -> str:
    """The id in the page of a heading or an answer; it stays the same when an editor moves the block."""
    return f"deel-{block_id}"


def make_part(block: StreamValue.StreamChild, anchor: str, frame: Frame) -> Part:
    if block.block_type == "heading":
        return Part("heading", text=fill(block.value or "", frame.municipality, frame.contact_email), anchor=anchor)
    if block.block_type == "bullets":
        filled = (fill(point, frame.municipality, frame.contact_email) for point in block.value if point)
        return Part("bullets", points=tuple(filled))
    if block.block_type == "picture":
        return Part("picture", picture=picture_of(block.value, frame))
    source = block.value.source if block.value else ""
    if not strip_tags(source).strip():
        return Part("paragraph")
    return Part("paragraph", html=fill_html(expand_db_html(source), frame.municipality, frame.contact_email))


def picture_of(value: StructValue, frame: Frame) -> ShownPicture | None:
    """None where the editor chose none yet, or somebody deleted it."""
    image = value["picture"]
    if not image:
        return None
    alt = "" if image.decorative else image.contextual_alt_text or ""
    return ShownPicture(image, alt, fill(value["caption"] or "", frame.municipality))


def contents(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.kind == "heading")
