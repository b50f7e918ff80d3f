"""The filter of the agenda."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from home.agenda.question import AgendaQuestion
from home.agenda.wording import day_label
from home.choice import Choice
from sociale_kaart.ages import age_in_words
from sociale_kaart.models import Area

PREGNANT = -9
OLDEST_YEAR = 22


@dataclass(frozen=True)
class AgendaForm:
    """Days as a browser's own field wants them."""

    ages: tuple[Choice, ...]
    districts: tuple[Choice, ...]
    first: str
    last: str
    is_free: bool


def agenda_form(question: AgendaQuestion, districts: Iterable[Area]) -> AgendaForm:
    whole = [PREGNANT, *(12 * year for year in range(OLDEST_YEAR + 1))]
    # An age in months from another page stays as it is.
    months = sorted({*whole, *([] if question.age is None else [question.age])})
    return AgendaForm(
        ages=tuple(Choice(str(age), age_choice(age), age == question.age) for age in months),
        districts=tuple(Choice(area.slug, area.name, area.slug == question.district) for area in districts),
        first=question.asked_first.isoformat() if question.asked_first else "",
        last=question.asked_last.isoformat() if question.asked_last else "",
        is_free=question.is_free,
    )


def age_choice(months: int) -> str:
    if months == PREGNANT:
        return _("Pregnant")
    return _("0 years (baby)") if months == 0 else age_in_words(months)


def chosen_in_words(question: AgendaQuestion, district: Area | None) -> tuple[str, ...]:
    """What stands between a reader and the whole agenda."""
    today = question.first
    return tuple(
        filter(
            None,
            [
                age_choice(question.age) if question.age is not None else "",
                district.name if district else "",
                _("from %(day)s") % {"day": day_label(question.asked_first, today)} if question.asked_first else "",
                _("until %(day)s") % {"day": day_label(question.asked_last, today)} if question.asked_last else "",
                _("free") if question.is_free else "",
            ],
        )
    )
