"""The four steps with what stands on each of them."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from home.ladder.district import DistrictChoice, district_choice
from home.ladder.fitting import Wanted, fitting_services
from sociale_kaart.models import Area, LifePhase, QuestionType, Tier
from sociale_kaart.pages.cards import Label, ServiceCard, label_of, service_card
from sociale_kaart.pages.wording import Text, text_of


@dataclass(frozen=True)
class LadderStep:
    """One tier. `total` is how many fit, of which `services` are the best; `url` leads to all of them."""

    tier: Label
    text: Text | None
    services: tuple[ServiceCard, ...]
    total: int
    url: str
    is_start: bool

    @property
    def rest(self) -> int:
        return self.total - len(self.services)


@dataclass(frozen=True)
class Ladder:
    """The steps, lightest first, and the district that they were looked up for."""

    steps: tuple[LadderStep, ...]
    district: DistrictChoice
    url: str

    @property
    def start(self) -> LadderStep | None:
        """The step to begin with, where the page names one."""
        return next((step for step in self.steps if step.is_start), None)


@dataclass(frozen=True)
class Subject:
    """What a ladder is about; ages are whole months. `age` or `life_phases` stand for them in addresses."""

    question_types: tuple[QuestionType, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    life_phases: tuple[LifePhase, ...] = ()
    age: int | None = None
    first_tier_id: int | None = None


def ladder(municipality: Area | None, subject: Subject, district: str, on: date) -> Ladder | None:
    """The ladder of this municipality; None where there is no municipality. `district` is as in the address."""
    if municipality is None:
        return None
    choice = district_choice(municipality, district)
    wanted = Wanted(municipality, subject.question_types, subject.minimum_age, subject.maximum_age, choice.chosen)
    services = fitting_services(wanted, on)
    steps = []
    for tier in Tier.objects.all():
        own = [service for service in services if service.tier_id == tier.pk]
        steps.append(
            LadderStep(
                tier=label_of(tier),
                text=text_of(tier, "explanation"),
                services=tuple(service_card(service, service.service_areas.all()) for service in own),
                total=own[0].total if own else 0,
                url=all_url(subject, choice.chosen, tier),
                is_start=tier.pk == subject.first_tier_id,
            )
        )
    return Ladder(tuple(steps), choice, all_url(subject, choice.chosen))


def all_url(subject: Subject, district: Area | None, tier: Tier | None = None) -> str:
    """The Verwijswijzer with the same question."""
    pairs = [("vraagtype", kind.slug) for kind in subject.question_types]
    if subject.age is not None:
        pairs.append(("leeftijd", str(subject.age)))
    else:
        pairs += [("levensfase", phase.slug) for phase in subject.life_phases]
    pairs += [("wijk", district.slug)] if district else []
    pairs += [("trede", tier.slug)] if tier else []
    return f"{reverse('map')}?{urlencode(pairs)}" if pairs else reverse("map")
