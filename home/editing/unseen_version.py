"""Somebody saved a page while another wrote in it: who comes second is told, before anything is written over."""

from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import Revision


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
