"""People and changes for the tests of the moderator's work."""

from django.contrib.auth.models import User


def somebody(email: str, name: str) -> User:
    return User.objects.create_user(email, email, first_name=name)
