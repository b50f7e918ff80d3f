"""Sessions of one person."""

from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session


def end_sessions_of(user: User) -> None:
    """Signed out everywhere, at once."""
    ends = [kept.pk for kept in Session.objects.iterator() if kept.get_decoded().get(SESSION_KEY) == str(user.pk)]
    Session.objects.filter(pk__in=ends).delete()
