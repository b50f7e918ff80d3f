"""What people looked for and did not find, by theme and district; small numbers are not told."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from sociale_kaart.models import Area, QuestionType, SearchCount, SearchOutcome
from sociale_kaart.reports.coverage import districts_of


@dataclass
class Searches:
    """Searches about one theme (None: no theme was recognised) in one district (None: none was named)."""

    theme: QuestionType | None
    district: Area | None
    outcomes: Counter[SearchOutcome] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        return self.outcomes.total()

    @property
    def unanswered(self) -> int:
        return self.total - self.outcomes[SearchOutcome.FOUND]


def searches_between(municipality: Area, first: date, last: date) -> list[Searches]:
    """Months from the first up to and including the last; those that most often found nothing fitting come first."""
    themes = {theme.slug: theme for theme in QuestionType.objects.all()}
    districts = district_by_area(municipality)
    found: dict[tuple[str, str], Searches] = {}
    counted = SearchCount.objects.filter(municipality=municipality, month__gte=first, month__lte=last)
    for theme, area, outcome, number in counted.values_list("question_type", "area", "outcome", "count"):
        district = districts.get(area)
        key = (theme if theme in themes else "", district.slug if district else "")
        row = found.setdefault(key, Searches(themes.get(theme), district))
        row.outcomes[SearchOutcome(outcome)] += number
    return sorted(found.values(), key=lambda row: (-row.unanswered, -row.total, str(row.theme), str(row.district)))


def district_by_area(municipality: Area) -> dict[str, Area]:
    """The district of each area inside the municipality, by the slug of the area."""
    districts = districts_of(municipality)
    inside = Area.objects.filter(path__startswith=municipality.path).exclude(pk=municipality.pk)
    return {
        slug: district
        for slug, path in inside.values_list("slug", "path")
        for district in districts
        if path.startswith(district.path)
    }
