"""The parts of an information page: under each heading, each question with its answer, when to get help."""

from collections.abc import Iterator
from dataclasses import dataclass

from wagtail.rich_text import get_text_for_indexing

from home.models import InformationPage
from home.texts import fill
from search.dense.texts import section_text

# In the place of a name, so that the sites share the vectors.
ANY_MUNICIPALITY = "de gemeente"


@dataclass(frozen=True)
class Section:
    """`block` is the id of its heading or question in the page; empty for what stands above the first heading."""

    block: str
    heading: str
    text: str


def page_sections(page: InformationPage) -> tuple[Section, ...]:
    """In the order of the page."""
    return (*_headed(page), *_answered(page))


def section_texts(page: InformationPage) -> tuple[str, ...]:
    """What the model reads of each of `page_sections`."""
    return tuple(
        fill(section_text(page.title, section.heading, section.text), ANY_MUNICIPALITY)
        for section in page_sections(page)
    )


def _headed(page: InformationPage) -> Iterator[Section]:
    block, heading, texts = "", "", [page.intro]
    for part in page.sections:
        if part.block_type == "heading":
            yield Section(block, heading, " ".join(filter(None, texts)))
            block, heading, texts = part.id or "", part.value, []
        elif part.block_type == "paragraph":
            texts.append(get_text_for_indexing(part.value.source).strip())
        else:
            texts += [str(point) for point in part.value]
    yield Section(block, heading, " ".join(filter(None, texts)))


def _answered(page: InformationPage) -> Iterator[Section]:
    for part in page.faq:
        yield Section(part.id or "", part.value["question"], part.value["answer"])
