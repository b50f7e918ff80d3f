"""Somebody saved a page while another wrote in it: who comes second is told, before anything is written over."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from sociale_kaart.editing.loaded_version import AUTOSAVED, LOADED, LOADED_AT


def unseen_version(page: Page, sent: Mapping[str, str]) -> Revision | None:
    """The newest version, where the form that was sent was begun upon an older one, or upon none."""
    newest = Page.objects.select_related("latest_revision__user").get(pk=page.pk).latest_revision
    if newest is None:
        return None
    if autosaved := sent.get(AUTOSAVED):
        return None if autosaved == str(newest.pk) else newest
    # What a browser saves by itself keeps the key of a version, and not its time.
    seen = (sent.get(LOADED), sent.get(LOADED_AT)) == (str(newest.pk), newest.created_at.isoformat())
    return None if seen else newest


def told_of(newest: Revision) -> ValidationError:
    """Whose version it is, and where to see it; the form keeps what was written in it."""
    user = newest.user
    words = {
        "name": (user and (user.get_full_name() or user.get_username())) or _("somebody"),
        "at": date_format(localtime(newest.created_at), "j F Y H:i"),
    }
    told = _(
        "While you were writing, %(name)s saved a newer version (%(at)s). Yours is not saved yet: it stands below. "
        "See under History what the other changed, take over what you want to keep of it, and save again."
    )
    return ValidationError(told, code="unseen_version", params=words)
