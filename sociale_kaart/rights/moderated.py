"""The municipality of a page for moderators; of another's it is not even said that it exists."""

from django.db.models import QuerySet
from django.http import Http404

from sociale_kaart.models import Area
from sociale_kaart.rights.memberships import User, municipalities_of


def moderated(user: User) -> QuerySet[Area]:
    """Without their outlines, which are large."""
    return municipalities_of(user).defer("outline")


def first_moderated(user: User) -> Area:
    """Raises `Http404`."""
    return _there(moderated(user).first())


def moderated_at(user: User, slug: str) -> Area:
    """Raises `Http404`."""
    return _there(moderated(user).filter(slug=slug).first())


def _there(municipality: Area | None) -> Area:
    if municipality is None:
        raise Http404
    return municipality
