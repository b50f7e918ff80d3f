"""Which of the fitting services stand on each step."""

from collections.abc import Iterable

from home.ladder.fitness import MOST_AGES, OWN_WORDS
from home.ladder.way_in import BY_ONESELF
from sociale_kaart.models import Service

# So many on a step; where nobody is for the subject, so many who take any question.
MOST, MOST_GENERAL = 3, 2


def is_own(service: Service) -> bool:
    """For this very subject."""
    return service.is_shown and not service.is_general


def chosen_by_tier(
    services: Iterable[Service], start: int | None, lightest: int, *, has_words: bool, for_professionals: bool
) -> dict[int, list[Service]]:
    """By the id of a tier, best first. `start`: where to begin, with what one can enter without being sent.

    `lightest`: of oneself and the people around, where nobody takes the questions of all. `has_words`: the page has
    words of its own, that say more than its question types.
    """
    by_tier: dict[int, list[Service]] = {}
    for service in services:
        is_of_use = for_professionals or is_usable(service, service.tier_id == start)
        if service.is_shown and is_of_use and not (service.is_general and service.tier_id == lightest):
            by_tier.setdefault(service.tier_id, []).append(service)
    has_own = any(is_own(service) for found in by_tier.values() for service in found)
    chosen = {}
    for tier, found in by_tier.items():
        is_first = has_words and tier == start
        chosen[tier] = on_step(found, needs_general=not has_own or is_first, is_first=is_first)
    return chosen


def is_usable(service: Service, is_start: bool) -> bool:
    """Who takes any question is of no use where nobody can go with one."""
    return service.way_in == BY_ONESELF or not (is_start or service.is_general)


def on_step(found: list[Service], *, needs_general: bool, is_first: bool) -> list[Service]:
    """Those for the subject, then the first place to ask; others who take any question only where nobody else is.

    On the first step with nobody for what the page itself is about, someone who takes any question goes before.
    """
    own = [service for service in found if not service.is_general]
    general = [service for service in found if service.is_general]
    if not own:
        chosen = general[:MOST_GENERAL] if needs_general else first_contacts(general)
    elif is_first and own[0].fit > OWN_WORDS and not own[0].takes_all:
        chosen = [*(service for service in general[:1] if service.age_fit == MOST_AGES), *own]
    else:
        chosen = [*own, *first_contacts(general)]
    return sorted(chosen[:MOST], key=lambda service: service.way_in)


def first_contacts(general: list[Service]) -> list[Service]:
    return [service for service in general if service.is_first_contact][:1]
