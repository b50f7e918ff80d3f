"""What a reader asks, as the address says it."""

from collections.abc import Mapping
from dataclasses import dataclass

from home.ladder.district import DistrictChoice, district_choice
from home.life_line.addresses import months_in
from home.life_line.chosen import NUMBER, OLDEST_ON_LINE
from sociale_kaart.models import Area, QuestionType
from sociale_kaart.models.age_range import YOUNGEST

LONGEST_SLUG = 100
NOT_BORN = "-1"


@dataclass(frozen=True)
class Asked:
    """`ignored` names what the address held and nobody could read."""

    theme: QuestionType | None
    months: int | None
    district: DistrictChoice
    ignored: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self.theme is None and self.months is None and self.district.chosen is None


def read_asked(params: Mapping[str, str], municipality: Area | None) -> Asked:
    """The subject, the age in whole months and the district."""
    slug, age = params.get("vraagtype", "").strip(), params.get("leeftijd", "").strip()
    years, rest = params.get("jaren", "").strip(), params.get("maanden", "").strip()
    # The form offers "not born yet" among the years.
    age = age or (years if years == NOT_BORN else months_in(years, rest))
    theme = QuestionType.objects.filter(slug=slug.replace("\x00", "")[:LONGEST_SLUG]).first() if slug else None
    months = int(age) if NUMBER.fullmatch(age) and YOUNGEST <= int(age) <= OLDEST_ON_LINE else None
    district = district_choice(municipality, params.get("wijk", ""))
    faults = {"vraagtype": slug and theme is None, "leeftijd": age and months is None, "wijk": district.is_unknown}
    return Asked(theme, months, district, tuple(name for name, is_wrong in faults.items() if is_wrong))
