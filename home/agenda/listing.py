"""The agenda as a list: day by day, a page at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.core.paginator import Paginator

from home.agenda.activity import activity_age, cost_label
from home.agenda.place import ActivityPlace, place_of
from home.agenda.question import AgendaQuestion
from home.agenda.recurrence import Recurrence
from home.agenda.series import occurrences, series_of
from home.agenda.wording import day_label, rule_label, times_label
from home.frame import Frame
from home.models import ActivityPage
from home.pages.page_card import UrlOf
from home.pagination import Pagination, pagination
from home.texts import fill
from sociale_kaart.pages.wording import Text, written

ON_A_PAGE = 20


@dataclass(frozen=True)
class Event:
    """An activity on one day."""

    slug: str
    name: str
    url: str
    intro: str
    times: str
    rule: str
    place: ActivityPlace
    age: str | None
    cost: str
    cost_note: Text | None
    is_cancelled: bool
    is_in_dutch: bool


@dataclass(frozen=True)
class AgendaDay:
    day: date
    label: str
    events: tuple[Event, ...]


@dataclass(frozen=True)
class AgendaList:
    """`total` counts days of activities: what comes back each week counts each week."""

    days: tuple[AgendaDay, ...]
    total: int
    pagination: Pagination | None


def agenda_list(
    pages: Iterable[ActivityPage], question: AgendaQuestion, frame: Frame, url_of: UrlOf, today: date
) -> AgendaList:
    """Raises `EmptyPage` beyond the last page."""
    found = sorted(
        (
            (day, rule.starts_at.isoformat() if rule.starts_at else "", page.title, page.pk, page, rule)
            for page in pages
            for day, rule in occurrences(series_of(page), question.first, question.last)
        ),
        key=lambda row: row[:4],
    )
    shown = Paginator(found, ON_A_PAGE).page(question.page)
    days = tuple(
        AgendaDay(day, day_label(day, today), tuple(event(row[4], row[5], frame, url_of, today) for row in rows))
        for day, rows in groupby(shown, key=lambda row: row[0])
    )
    links = pagination(shown.number, shown.paginator.num_pages, lambda number: f"?{question.to_querystring(number)}")
    return AgendaList(days, len(found), links)


def event(page: ActivityPage, rule: Recurrence, frame: Frame, url_of: UrlOf, today: date) -> Event:
    return Event(
        slug=page.slug,
        name=fill(page.title, frame.municipality),
        url=url_of(page),
        intro=fill(page.intro, frame.municipality),
        times=times_label(rule.starts_at, rule.ends_at),
        rule=rule_label(rule, today),
        place=place_of(page),
        age=activity_age(page),
        cost=cost_label(page),
        cost_note=written(page.cost_description),
        is_cancelled=page.is_cancelled,
        is_in_dutch=page.locale.language_code != frame.lang,
    )
