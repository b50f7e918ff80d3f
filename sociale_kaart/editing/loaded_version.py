"""Upon which version the form of a page or listing was begun, as Wagtail's hidden fields tell, and who saved since."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_aware
from wagtail.models import Revision

LOADED, LOADED_AT = "loaded_revision_id", "loaded_revision_created_at"


def saved_by_another(revisions: QuerySet[Revision], sent: Mapping[str, str], user: AbstractUser) -> Revision | None:
    """The newest version that somebody else saved since this form was begun; of all where it tells no time.

    One's own do not count: a browser saves many by itself, and the form that is sent in the end names none of them.
    """
    others = revisions.exclude(user=user)
    if begun := begun_at(sent):
        others = others.filter(created_at__gt=begun)
    return others.order_by("-created_at", "-pk").first()


def begun_at(sent: Mapping[str, str]) -> datetime | None:
    try:
        told = parse_datetime(sent.get(LOADED_AT, ""))
    except ValueError:
        return None
    return told if told and is_aware(told) else None
