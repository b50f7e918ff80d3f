"""Somebody says that a listing, or a part of it, is still right."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from sociale_kaart.freshness.checks import checked_longest_ago, last_checks
from sociale_kaart.freshness.field_groups import applies
from sociale_kaart.models import FieldGroup, Service, Verification, VerificationMethod

NAME_LENGTH = 200


@transaction.atomic
def verify(
    service: Service,
    groups: Iterable[FieldGroup] | None,
    *,
    by: str,
    method: VerificationMethod,
    on: date,
) -> None:
    """Note a check of these groups, or of the whole listing (None). Said twice on a day, it is one check.

    Nothing of the text changes: `assured_date` is the day on which every part had been checked, not one of an edit.
    """
    chosen = [""] if groups is None else list(groups)
    for group in chosen:
        Verification.objects.get_or_create(
            service=service, group=group, verified_on=on, verified_by=by[:NAME_LENGTH], method=method
        )
    note_on_listing(service, is_waiting_time_right="" in chosen or FieldGroup.WAITING_TIME in chosen, on=on)


def note_on_listing(service: Service, is_waiting_time_right: bool, on: date) -> None:
    """The listing's own dates move on: of a waiting time said to be right, and of the part checked longest ago."""
    changed = []
    if is_waiting_time_right and service.waiting_time_weeks is not None and applies(FieldGroup.WAITING_TIME, service):
        service.waiting_time_measured_on = max(filter(None, (service.waiting_time_measured_on, on)))
        changed = ["waiting_time_measured_on"]
    oldest = checked_longest_ago(last_checks(service))
    if oldest and (service.assured_date is None or oldest.checked_on > service.assured_date):
        service.assured_date, service.assured_by = oldest.checked_on, oldest.checked_by
        changed += ["assured_date", "assured_by"]
    # Announces itself as any save does, so that lists show it; also when only a part was checked.
    service.save(update_fields=changed or ["assured_date"])
