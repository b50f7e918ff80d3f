"""The language in which somebody of the admin is written to."""

from django.conf import settings
from django.contrib.auth.models import AbstractUser


def language_of(user: AbstractUser) -> str:
    """As chosen for the admin; asks the database, unless `wagtail_userprofile` was read along."""
    profile = getattr(user, "wagtail_userprofile", None)
    return (profile and profile.preferred_language) or settings.LANGUAGE_CODE
