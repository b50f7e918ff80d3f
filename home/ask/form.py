"""The three questions with their choices."""

from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from home.ask.question import NOT_BORN, Asked
from home.ladder.district import DistrictChoice
from home.life_line.chosen import OLDEST_ON_LINE
from home.life_line.form import Choice, months_label, years_label
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
    years, months = divmod(asked.months, 12) if asked.months is not None and asked.months >= 0 else (None, None)
    pregnant = Choice(NOT_BORN, _("Not born yet"), asked.months is not None and asked.months < 0)
    return AskForm(
        themes=themes,
        years=(
            pregnant,
            *(Choice(str(n), years_label(n), n == years) for n in range(OLDEST_ON_LINE // 12 + 1)),
        ),
        months=tuple(Choice(str(n), months_label(n), n == months) for n in range(12)),
        district=asked.district,
    )
