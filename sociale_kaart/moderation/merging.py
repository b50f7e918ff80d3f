"""Two people wrote at the same time: both versions unit by unit, and one that keeps what each of them wants."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib.auth.models import AbstractUser
from django.core import signing
from django.db import transaction
from wagtail.models import Revision

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import Content, draft_content
from sociale_kaart.moderation.differences import Difference, changed_units, differences
from sociale_kaart.moderation.drafts import draft_of
from sociale_kaart.moderation.faults import NewerVersionError, UndecidedError
from sociale_kaart.moderation.publishing import locked

MINE, THEIRS = "mine", "theirs"
KEPT_FOR = 24 * 60 * 60
SALT = "sociale_kaart.moderation.merging"


@dataclass(frozen=True)
class Row:
    """A unit that differs: `old` is what the other saved, `new` is mine; `choice` is empty where both changed it."""

    difference: Difference
    choice: str


@dataclass(frozen=True)
class Conflict:
    """What one person was about to save over a newer version; `sealed` holds it until a choice was made."""

    listing: EditorialModel
    other: Revision
    rows: tuple[Row, ...]
    sealed: str


def conflict(listing: EditorialModel, mine: Content, base: Content | None, user: AbstractUser) -> Conflict:
    """`base` is what I began with; None where it is no longer kept, then nothing is chosen beforehand."""
    theirs = draft_content(listing)
    found = differences(listing, theirs, mine)
    by_me = set(changed_units(listing, base, mine)) if base else None
    by_them = set(changed_units(listing, base, theirs)) if base else None
    rows = tuple(Row(each, chosen_beforehand(each.unit, by_me, by_them)) for each in found)
    other = listing.get_latest_revision()
    sealed = signing.dumps(
        {"listing": listing.pk, "user": user.pk, "upon": stamp_of(other), "mine": mine}, salt=SALT, compress=True
    )
    return Conflict(listing, other, rows, sealed)


def chosen_beforehand(unit: str, by_me: set[str] | None, by_them: set[str] | None) -> str:
    if by_me is None or by_them is None or (unit in by_me and unit in by_them):
        return ""
    return MINE if unit in by_me else THEIRS


def stamp_of(revision: Revision) -> str:
    """Autosave writes over a revision, so that its key alone does not tell its version."""
    return f"{revision.pk} {revision.created_at.isoformat()}"


@transaction.atomic
def merge(listing: EditorialModel, sealed: str, choices: Mapping[str, str], user: AbstractUser) -> Revision:
    """Save the newest draft with those units of mine that were chosen.

    Raises `signing.BadSignature` for what is not ours, `UndecidedError`, and `NewerVersionError` where somebody saved
    once more.
    """
    kept = signing.loads(sealed, salt=SALT, max_age=KEPT_FOR)
    if (kept["listing"], kept["user"]) != (listing.pk, user.pk):
        raise signing.BadSignature
    listing = locked(listing)
    if stamp_of(listing.get_latest_revision()) != kept["upon"]:
        raise NewerVersionError()
    theirs, mine = draft_content(listing), kept["mine"]
    units = changed_units(listing, theirs, mine)
    if any(choices.get(unit) not in (MINE, THEIRS) for unit in units):
        raise UndecidedError()
    chosen = [unit for unit in units if choices[unit] == MINE]
    return draft_of(listing, theirs, mine, chosen).save_revision(user=user, log_action=True, clean=False)
