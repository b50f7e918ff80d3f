"""Mails at each step of a change: received, waiting, accepted, returned. They are joined and sent by `mail`."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from wagtail.models import TaskState

from sociale_kaart import clock, mail
from sociale_kaart.editing.addresses import edit_address
from sociale_kaart.mail.language import language_of
from sociale_kaart.mail.signature import absolute
from sociale_kaart.models import ChangeRoute, DirectChange, Organization, Service
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.recording import route_now
from sociale_kaart.moderation.sent_back import accepted_in, reasons_in
from sociale_kaart.moderation.units import full_label
from sociale_kaart.rights.memberships import moderators_in, municipalities_of, organizations_of

WORKING_DAYS = 5
NEXT_CHECK = timedelta(days=365)


def tell_submitted(state: TaskState, user: AbstractUser | None) -> None:
    listing = state.workflow_state.content_object
    if user is not None:
        tell(user, "change_received", listing, edit_address(listing))
    for moderator in moderators_in(listing.municipality_id).select_related("wagtail_userprofile"):
        if moderator != user:
            tell(moderator, "changes_waiting", listing, reverse("moderation"))


def tell_accepted(state: TaskState) -> None:
    listing, author = state.workflow_state.content_object, state.workflow_state.requested_by
    if author is not None and may_hear(author, listing):
        # Of what went online by itself nobody approved anything yet.
        key = "online_at_once" if route_now() == ChangeRoute.TRUSTED else "approved"
        tell(author, key, listing, page_path(listing))


def tell_returned(state: TaskState) -> None:
    """Also what did go online, if something did: else somebody would look for a change that is there."""
    listing, author = state.workflow_state.content_object, state.workflow_state.requested_by
    if author is None or not may_hear(author, listing):
        return
    with translation.override(language_of(author)):
        reasons = "\n".join(f"{label}: {reason}" for label, reason in reasons_in(state, listing))
        online = ", ".join(accepted_in(state, listing))
    words = {"reden": reasons} | ({"online": online} if online else {})
    tell(author, "returned_partly" if online else "returned", listing, edit_address(listing), **words)


def tell_undone(change: DirectChange) -> None:
    """What went online by itself, and stands there no more."""
    listing, author = change.listing, change.user
    if author is None or not may_hear(author, listing):
        return
    with translation.override(language_of(author)):
        field = full_label(type(listing), change.unit)
    tell(author, "undone", listing, edit_address(listing), veld=field)


def tell(user: AbstractUser, key: str, listing: EditorialModel, path: str, **words: str) -> None:
    """Nothing is sent to who has no address or may not enter any more."""
    if not (user.is_active and user.email):
        return
    language = language_of(user)
    with translation.override(language):
        organization = listing if isinstance(listing, Organization) else listing.organization
        context = {
            **mail.signature(listing.municipality),
            "naam": user.get_full_name() or user.get_username(),
            "vermelding": str(listing),
            "organisatie": str(organization or listing.municipality),
            "link": absolute(listing.municipality, path),
            "dagen": WORKING_DAYS,
            "datum": date_format(clock.today() + NEXT_CHECK, "j F Y"),
            **words,
        }
    mail.queue(key, user.email, language, context)


def may_hear(user: AbstractUser, listing: EditorialModel) -> bool:
    """Somebody who left the organisation while the change waited hears no more about it."""
    organization = listing.pk if isinstance(listing, Organization) else listing.organization_id
    if organizations_of(user).filter(pk=organization).exists():
        return True
    return municipalities_of(user).filter(pk=listing.municipality_id).exists()


def page_path(listing: EditorialModel) -> str:
    if not isinstance(listing, Service | Organization):
        return edit_address(listing)
    with translation.override(settings.LANGUAGE_CODE):
        return listing.get_absolute_url()
