"""What comes next on the line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from home.life_line.chosen import Chosen
from home.models import LifeMoment
from home.pages.page_card import PageCard
from sociale_kaart.ages import age_in_words
from sociale_kaart.pages.wording import Text, text_of

SHOWN = 4


@dataclass(frozen=True)
class Coming:
    """A moment that lies ahead; `when` in words, `source` the page that says so, None where it is not published."""

    title: Text
    text: Text | None
    when: str
    source: PageCard | None


def coming_moments(chosen: Chosen, pages_of: Callable[[set[str]], Mapping[str, PageCard]]) -> tuple[Coming, ...]:
    """The next four, in order; `pages_of` gives the pages with these slugs."""
    found = list(LifeMoment.objects.filter(age__gt=chosen.months)[:SHOWN])
    pages = pages_of({moment.page_slug for moment in found if moment.page_slug})
    return tuple(
        Coming(
            text_of(moment, "title") or Text(""),
            text_of(moment, "text"),
            when(moment.age, chosen),
            pages.get(moment.page_slug),
        )
        for moment in found
    )


def when(age: int, chosen: Chosen) -> str:
    """At which age, and in which month where the month of birth is known."""
    label = age_label(age)
    month = chosen.reached_on(age)
    return f"{label}, {in_month(month)}" if month else label


def age_label(age: int) -> str:
    return _("at birth") if age == 0 else age_in_words(age)


def in_month(month: date) -> str:
    return _("about %(month)s") % {"month": date_format(month, "F Y")}
