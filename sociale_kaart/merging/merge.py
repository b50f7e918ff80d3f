"""Merges two listings: all of it happens, or nothing."""

from collections.abc import Collection

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.db.models import Q

from sociale_kaart import clock
from sociale_kaart.editing.child_rows import renew_rows
from sociale_kaart.freshness.field_groups import group_of
from sociale_kaart.freshness.verifying import verify
from sociale_kaart.merging.comparing import compare
from sociale_kaart.merging.faults import AlreadyMergedError, ChangedMeanwhileError, LockedError, SameListingError
from sociale_kaart.models import (
    ChangeRoute,
    FindingKind,
    ListingFinding,
    MergedService,
    Service,
    Suggestion,
    SuggestionStatus,
    Verification,
)
from sociale_kaart.moderation.content import content_of
from sociale_kaart.moderation.publishing import publish_units
from sociale_kaart.moderation.recording import published_as, row
from sociale_kaart.moderation.suggesting import TooManySuggestionsError, suggest
from sociale_kaart.moderation.units import MERGED


@transaction.atomic
def merge(kept_key: int, extra_key: int, taken: Collection[str], *, stamp: str, user: AbstractUser | None) -> Service:
    """Publish these units of the extra listing on the one that stays, and let the address of the extra lead there.

    The extra one is withdrawn and keeps its revisions. Raises a `MergeError`, or `ValidationError` where the chosen
    fields do not go together; then nothing has changed.
    """
    kept, extra = _held(kept_key, extra_key)
    comparison = compare(kept, extra)
    if comparison.stamp != stamp:
        raise ChangedMeanwhileError
    units = [difference.unit for difference in comparison.differences if difference.unit in taken]
    # Its rows become rows of the other; the extra one keeps its own.
    values = renew_rows(content_of(extra), Service, lambda kind, row: True)
    if "instead" in values:
        values["instead"] = [key for key in values["instead"] if key not in (kept.pk, extra.pk)]
    if units:
        publish_units(kept, values, units, user=user, how=ChangeRoute.MERGE)
        _carry_checks(kept, extra, units)
    _lead_on(kept, extra, user)
    row(kept, MERGED, "", f"{extra} ({extra.slug})", how=ChangeRoute.MERGE, user=user).save()
    _point_others_to(kept, extra)
    _carry_suggestions(kept, extra, user)
    _forget_findings(kept, extra)
    _withdraw(extra, user)
    return Service.objects.get(pk=kept.pk)


def _held(kept_key: int, extra_key: int) -> tuple[Service, Service]:
    """Both as they are now, in one order for everybody, so that two moderators do not wait for each other."""
    both = Service.objects.select_for_update().filter(pk__in=[kept_key, extra_key]).order_by("pk")
    held = {each.pk: each for each in both}
    if len(held) != 2 or len({each.municipality_id for each in held.values()}) != 1:
        raise SameListingError
    kept, extra = held[kept_key], held[extra_key]
    if not (kept.live and extra.live):
        raise AlreadyMergedError
    if kept.locked or extra.locked:
        raise LockedError
    return kept, extra


def _lead_on(kept: Service, extra: Service, user: AbstractUser | None) -> None:
    """Addresses that led to the extra one lead on to the one that stays, without a chain."""
    MergedService.objects.filter(municipality_id=kept.municipality_id, slug=kept.slug).delete()
    MergedService.objects.filter(service=extra).update(service=kept)
    MergedService.objects.update_or_create(
        municipality_id=extra.municipality_id,
        slug=extra.slug,
        defaults={"service": kept, "merged_by": user, "merged_at": clock.now()},
    )


def _point_others_to(kept: Service, extra: Service) -> None:
    for other in Service.objects.filter(instead=extra).exclude(pk=extra.pk):
        others = [each for each in other.instead.all() if each.pk not in (extra.pk, kept.pk)]
        other.instead.set(others if other.pk == kept.pk else [*others, kept])
        other.save()


def _carry_suggestions(kept: Service, extra: Service, user: AbstractUser | None) -> None:
    """What waits for the extra listing is about the one that stays; what finds no place there stays where it is."""
    for waiting in Suggestion.objects.filter(service=extra, status=SuggestionStatus.OPEN):
        try:
            suggest(kept, waiting.field, waiting.proposed, source=waiting.source, language=waiting.language or "nl")
        except TooManySuggestionsError:
            return
        waiting.status, waiting.decided_by, waiting.decided_at = SuggestionStatus.RETURNED, user, clock.now()
        waiting.reason = f"→ {kept.slug}"
        waiting.save()


def _carry_checks(kept: Service, extra: Service, units: Collection[str]) -> None:
    """What was taken over was checked when it was checked on the listing that it comes from."""
    for group in dict.fromkeys(map(group_of, units)):
        checks = Verification.objects.filter(Q(group=group) | Q(group=""), service=extra)
        last = checks.order_by("-verified_on", "-pk").first()
        if last:
            fresh = Service.objects.get(pk=kept.pk)
            verify(fresh, [group], by=last.verified_by, method=last.method, on=last.verified_on)


def _forget_findings(kept: Service, extra: Service) -> None:
    duplicates = Q(kind=FindingKind.DUPLICATE_OF, service=kept, proposed=extra.slug)
    ListingFinding.objects.filter(Q(service=extra) | duplicates).delete()


def _withdraw(extra: Service, user: AbstractUser | None) -> None:
    if extra.workflow_in_progress:
        extra.current_workflow_state.cancel(user=user)
    with published_as(ChangeRoute.MERGE, user):
        extra.unpublish(user=user)
