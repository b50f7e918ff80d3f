"""The four steps with what stands on each of them."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from home.ladder.about import About, Words
from home.ladder.choosing import chosen_by_tier, is_own
from home.ladder.district import DistrictChoice
from home.ladder.fitting import Wanted, fitting_services
from sociale_kaart.models import Area, LifePhase, QuestionType, Tier
from sociale_kaart.pages.cards import Label, ServiceCard, label_of, service_card
from sociale_kaart.pages.wording import Text, text_of


@dataclass(frozen=True)
class LadderStep:
    """One tier. `services` are the best; the list to which `url` leads holds `rest` more."""

    tier: Label
    text: Text | None
    services: tuple[ServiceCard, ...]
    rest: int
    url: str
    is_start: bool


@dataclass(frozen=True)
class Ladder:
    """The steps, lightest first, and the district that they were looked up for.

    Without `has_own` all of them take any question, and none is on this very subject; `is_listed` when the list of
    the subject, to which `url` leads, holds any.
    """

    steps: tuple[LadderStep, ...]
    district: DistrictChoice
    url: str
    has_own: bool
    is_listed: bool

    @property
    def is_partly_in_dutch(self) -> bool:
        """Whether what a step is stands there in Dutch, on a page in another language."""
        return any(step.text is not None and step.text.lang is not None for step in self.steps)

    @property
    def start(self) -> LadderStep | None:
        """The step to begin with, where the page names one."""
        return next((step for step in self.steps if step.is_start), None)


@dataclass(frozen=True)
class Subject:
    """What a ladder is about; ages are whole months. `age` or `life_phases` stand for them in addresses.

    `words` are those of the page itself, `audiences` the slugs of its readers; `known` is what they are about, where
    that was looked up already.
    """

    question_types: tuple[QuestionType, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    life_phases: tuple[LifePhase, ...] = ()
    age: int | None = None
    first_tier_id: int | None = None
    audiences: tuple[str, ...] = ()
    words: Words = Words()
    known: About | None = None


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
        audiences=subject.audiences,
        words=subject.words,
        known=subject.known,
    )
    services, tiers = fitting_services(wanted, on), list(Tier.objects.all())
    chosen = chosen_by_tier(
        services,
        subject.first_tier_id,
        tiers[0].pk,
        has_words=bool(subject.words.title),
        for_professionals=wanted.is_for_professionals,
    )
    totals = {service.tier_id: service.total for service in services}
    steps = []
    for tier in tiers:
        shown = chosen.get(tier.pk, [])
        steps.append(
            LadderStep(
                tier=label_of(tier),
                text=text_of(tier, "explanation"),
                services=tuple(service_card(service, service.service_areas.all()) for service in shown),
                rest=totals.get(tier.pk, 0) - sum(service.is_listed for service in shown),
                url=all_url(subject, district.chosen, tier),
                # An editor chose it for a page; of a theme it is no more than likely.
                is_start=tier.pk == subject.first_tier_id and bool(shown or subject.words.title),
            )
        )
    return Ladder(
        steps=tuple(steps),
        district=district,
        url=all_url(subject, district.chosen),
        has_own=any(is_own(service) for service in services),
        is_listed=any(totals.values()),
    )


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
