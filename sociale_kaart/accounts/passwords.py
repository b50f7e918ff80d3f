"""The rules for passwords, in our own words; how they are judged is Django's."""

from django.contrib.auth.password_validation import (
    CommonPasswordValidator,
    MinimumLengthValidator,
    UserAttributeSimilarityValidator,
)
from django.utils.translation import gettext as _


class LongEnough(MinimumLengthValidator):
    def get_error_message(self) -> str:
        return _("This password is too short. Take at least %(number)d characters, for example four words.") % {
            "number": self.min_length
        }

    def get_help_text(self) -> str:
        return _("At least %(number)d characters, for example four words.") % {"number": self.min_length}


class NotLikeOneself(UserAttributeSimilarityValidator):
    def get_error_message(self) -> str:
        return _("This password looks too much like your name or address. Take another.")

    def get_help_text(self) -> str:
        return _("Not your name or your address.")


class NotCommon(CommonPasswordValidator):
    def get_error_message(self) -> str:
        return _("Many people use this password, so it is guessed soon. Take another.")

    def get_help_text(self) -> str:
        return _("Nothing that many people use.")
