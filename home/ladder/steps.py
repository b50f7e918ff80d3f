"""The four steps with what stands on each of them."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from home.ladder.district import DistrictChoice
from home.ladder.fitting import Wanted, fitting_services
from sociale_kaart.models import Area, LifePhase, QuestionType, Tier
from sociale_kaart.pages.cards import Label, ServiceCard, label_of, service_card
from sociale_kaart.pages.wording import Text, text_of


@dataclass(frozen=True)
class LadderStep:
    """One tier. `services` are the best; `rest` more are on the subject, to which `url` leads."""

    tier: Label
    text: Text | None
    services: tuple[ServiceCard, ...]
    rest: int
    url: str
    is_start: bool


@dataclass(frozen=True)
class Ladder:
    """The steps, lightest first, and the district that they were looked up for.

    Without `has_own` all of them take any question, and none is on this very subject.
    """

    steps: tuple[LadderStep, ...]
    district: DistrictChoice
    url: str
    has_own: bool

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
    for_professionals: bool = False


def ladder(municipality: Area | None, subject: Subject, district: DistrictChoice, on: date) -> Ladder | None:
    """The ladder of this municipality; None where there is no municipality."""
    if municipality is None:
        return None
    wanted = Wanted(
        municipality=municipality,
        question_types=subject.question_types,
        minimum_age=subject.minimum_age,
        maximum_age=subject.maximum_age,
        district=district.chosen,
        for_professionals=subject.for_professionals,
    )
    services = fitting_services(wanted, on)
    steps = []
    for tier in Tier.objects.all():
        own = [service for service in services if service.tier_id == tier.pk]
        steps.append(
            LadderStep(
                tier=label_of(tier),
                text=text_of(tier, "explanation"),
                services=tuple(service_card(service, service.service_areas.all()) for service in own),
                rest=own[0].total - sum(not service.is_general for service in own) if own else 0,
                url=all_url(subject, district.chosen, tier),
                is_start=tier.pk == subject.first_tier_id,
            )
        )
    has_own = any(not service.is_general for service in services)
    return Ladder(tuple(steps), district, all_url(subject, district.chosen), has_own)


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
