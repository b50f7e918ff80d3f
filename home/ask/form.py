"""The three questions with their choices."""

from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from home.ask.question import NOT_BORN, Asked
from home.choice import Choice
from home.ladder.district import DistrictChoice
from home.life_line.form import month_choices, year_choices
from sociale_kaart.models import QuestionType


@dataclass(frozen=True)
class ThemeGroup:
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class AskForm:
    themes: tuple[ThemeGroup, ...]
    years: tuple[Choice, ...]
    months: tuple[Choice, ...]
    district: DistrictChoice


def ask_form(asked: Asked) -> AskForm:
    kinds = QuestionType.objects.select_related("group").order_by("group__order", "group__slug", "order", "slug")
    themes = tuple(
        ThemeGroup(label, tuple(Choice(kind.slug, kind.label, kind == asked.theme) for kind in group))
        for label, group in groupby(kinds, key=lambda kind: kind.group.label)
    )
    is_unborn = asked.months is not None and asked.months < 0
    age = None if is_unborn else asked.months
    return AskForm(
        themes=themes,
        years=(Choice(NOT_BORN, _("Not born yet"), is_unborn), *year_choices(age)),
        months=month_choices(age),
        district=asked.district,
    )
