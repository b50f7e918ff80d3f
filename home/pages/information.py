"""What an information page shows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from wagtail.blocks import StreamValue

from home.crisis import CrisisLine
from home.frame import Frame
from home.ladder.about import Words
from home.ladder.district import district_choice
from home.ladder.steps import Subject, ladder
from home.pages.page_card import PageCard, UrlOf, page_card
from home.pages.review import review_of
from home.pages.text_parts import anchor_of, contents, text_parts
from home.pages.trail import trail_below
from home.pages.translation_notice import dutch_url
from home.structured_data.questions import questions_data
from home.surroundings import language_of
from home.texts import fill
from sociale_kaart.ages import age_label
from sociale_kaart.clock import today
from sociale_kaart.models import AgeBasis, Audience
from sociale_kaart.models.text import lines

if TYPE_CHECKING:
    from home.models import InformationPage


@dataclass(frozen=True)
class Question:
    """`anchor` lies in the answer: a browser that goes there opens it."""

    question: str
    answer: str
    anchor: str


@dataclass(frozen=True)
class CrisisAdvice:
    """When a reader of this page should not wait, and whom to call."""

    why: str
    lines: tuple[CrisisLine, ...]


def information_context(page: "InformationPage", frame: Frame, url_of: UrlOf, district: str) -> dict[str, Any]:
    """`district` is the one that the address names, as it stands there."""
    parts, audiences = text_parts(page.sections, frame), list(page.audiences.all())
    wanted = subject(page, audiences)
    asked = questions(page.faq, frame)
    return {
        "parts": parts,
        "contents": contents(parts),
        "tips": [fill(block.value, frame.municipality) for block in page.tips if block.value],
        "when_to_get_help": fill(page.when_to_get_help, frame.municipality),
        "faq": asked,
        "structured_data": questions_data(asked),
        "crisis_advice": crisis_advice(page, frame),
        "related": related(page, frame, url_of),
        "ladder": ladder(frame.area, wanted, district_choice(frame.area, district), today()),
        "audiences": audiences,
        "age": age_label(page.minimum_age, page.maximum_age, AgeBasis.STATED),
        "minutes": page.reading_minutes,
        "review": review_of(page),
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not page.sections else None,
    }


def questions(stream: StreamValue, frame: Frame) -> list[Question]:
    return [
        Question(
            question=fill(block.value["question"], frame.municipality),
            answer=fill(block.value["answer"], frame.municipality),
            anchor=anchor_of(block.id or f"vraag-{number}"),
        )
        for number, block in enumerate(stream)
        if block.value["question"]
    ]


def crisis_advice(page: "InformationPage", frame: Frame) -> CrisisAdvice | None:
    if not page.crisis_why:
        return None
    return CrisisAdvice(fill(page.crisis_why, frame.municipality), frame.crisis.named(lines(page.crisis_whom)))


def related(page: "InformationPage", frame: Frame, url_of: UrlOf) -> list[PageCard]:
    """The published pages to read as well."""
    others = (row.related for row in page.related_pages.select_related("related"))
    return [page_card(other, url_of(other), frame) for other in others if other.live]


def subject(page: "InformationPage", audiences: list[Audience]) -> Subject:
    """What help on this page is about."""
    return Subject(
        question_types=page.kinds,
        minimum_age=page.minimum_age,
        maximum_age=page.maximum_age,
        first_tier_id=page.first_tier_id,
        audiences=tuple(audience.slug for audience in audiences),
        words=page.dutch_words,
        known=page.about,
    )


def dutch_words(page: "InformationPage", frame: Frame) -> Words:
    """Concepts are read in the Dutch, whatever the language of the page: so each language leads to the same help."""
    is_dutch = language_of(page) == settings.LANGUAGE_CODE
    dutch = page if is_dutch else frame.around.translations.get(settings.LANGUAGE_CODE)
    return Words(dutch.title, dutch.intro or "") if dutch else Words()
