"""What the list of themes shows, and what one theme shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.urls import reverse

from home.entrances import search_url, topic_groups, trees_of
from home.frame import Frame
from home.ladder.district import district_choice
from home.ladder.steps import Subject, ladder
from home.pages.page_card import UrlOf, page_card
from home.pages.trail import home_step, trail_from_home
from home.surroundings import language_of
from home.texts import fill
from sociale_kaart.clock import today
from sociale_kaart.models import QuestionType
from sociale_kaart.models.translation_state import TranslationStatus
from sociale_kaart.pages.trail import Step
from sociale_kaart.pages.wording import Text, is_fallback_language, text_of

if TYPE_CHECKING:
    from home.models import InformationPage, ThemeIndexPage

MOST_PAGES = 24


def theme_index_context(page: "ThemeIndexPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    groups = topic_groups(frame.area, trees_of(page.get_parent()), today(), url_of(page)) if frame.area else ()
    return {
        "groups": groups,
        "trail": trail_from_home(page, frame),
    }


def theme_context(
    page: "ThemeIndexPage", theme: QuestionType, frame: Frame, url_of: UrlOf, district: str
) -> dict[str, Any]:
    """One theme, at its own address in every language that has the list."""
    here = tuple(replace(language, url=f"{language.url}{theme.slug}/") for language in frame.languages)
    intro, pages = text_of(theme, "explanation"), pages_on(page, theme)
    steps = ladder(frame.area, subject(theme, pages), district_choice(frame.area, district), today())
    return {
        "frame": replace(frame, languages=here),
        "page_title": theme.label,
        "heading": theme.label,
        "intro": intro,
        "description": str(intro or theme.label),
        "quick_exit": theme.is_sensitive,
        "cards": [page_card(one, url_of(one), frame) for one in pages],
        "ladder": steps,
        "translation_status": status_of_words(theme, intro),
        "is_partly_in_dutch": bool(intro and intro.lang) or bool(steps and steps.is_partly_in_dutch),
        "search_url": search_url(vraagtype=theme.slug),
        "feed": reverse("theme_feed", args=[theme.slug]),
        "trail": (home_step(frame), Step(fill(page.title, frame.municipality), url_of(page)), Step(theme.label)),
    }


def status_of_words(theme: QuestionType, intro: Text | None) -> str:
    """What name and introduction are worth in another language than Dutch; empty where there is nothing to say."""
    if is_fallback_language() or intro is None or intro.lang:
        return ""
    return TranslationStatus.REVIEWED if theme.are_translations_read else TranslationStatus.MACHINE


def subject(theme: QuestionType, pages: Sequence["InformationPage"]) -> Subject:
    """Beginning where most of its pages do; what only professionals ask is answered with what is for them."""
    starts = Counter(page.first_tier for page in pages if page.first_tier)
    start = min(starts, key=lambda tier: (-starts[tier], tier.order), default=None)
    return Subject(
        question_types=(theme,),
        first_tier_id=start and start.pk,
        audiences=tuple(theme.audiences.values_list("slug", flat=True)),
    )


def pages_on(page: "ThemeIndexPage", theme: QuestionType) -> list["InformationPage"]:
    """What this site has to read on a theme, in the language of the page."""
    tree = page.url_path.removesuffix(f"{page.slug}/")
    found = theme.information_pages.live().filter(url_path__startswith=tree).select_related("first_tier")
    return [one for one in found.order_by("title")[:MOST_PAGES] if language_of(one) == language_of(page)]
