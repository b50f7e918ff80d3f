"""Sessions that end: after a time of doing nothing, and after a working day."""

import time

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.models import Session

BEGAN, LAST = "began_at", "last_at"
# How exactly the last moment is kept: not every click writes.
EXACTLY = 60
# What a page asks by itself while nobody looks at it.
BY_ITSELF = {"wagtailadmin_editing_sessions:ping", "wagtailadmin_editing_sessions:release"}


def is_over(session: SessionBase) -> bool:
    now = time.time()
    since_began, since_last = now - session.get(BEGAN, now), now - session.get(LAST, now)
    return since_began > settings.SESSION_COOKIE_AGE or since_last > settings.SESSION_IDLE_SECONDS


def note_use(session: SessionBase, address: str) -> None:
    """That somebody does something in it."""
    now = int(time.time())
    if BEGAN not in session:
        session[BEGAN] = session[LAST] = now
    elif address not in BY_ITSELF and now - session[LAST] > EXACTLY:
        session[LAST] = now


def end_sessions_of(user: User) -> None:
    """Signed out everywhere, at once."""
    ends = [kept.pk for kept in Session.objects.iterator() if kept.get_decoded().get(SESSION_KEY) == str(user.pk)]
    Session.objects.filter(pk__in=ends).delete()
