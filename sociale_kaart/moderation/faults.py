"""Why a decision was not carried out, in words for the moderator."""

from django.utils.translation import gettext_lazy as _


class DecisionError(Exception):
    """Nothing was changed; the message says why and what to do."""

    message = _("This decision could not be carried out.")

    def __str__(self) -> str:
        return str(self.args[0] if self.args else self.message)


class AlreadyDecidedError(DecisionError):
    message = _("Somebody else decided about this in the meantime. Nothing was done twice.")


class NewerVersionError(DecisionError):
    message = _("The text changed while you were reading. Look again: below is how it is now.")


class UndecidedError(DecisionError):
    message = _("Not every field has a decision yet. Accept or return each one.")


class ReasonMissingError(DecisionError):
    message = _("Give a reason for what you return, so that the partner knows what to change.")


class NothingWrittenError(DecisionError):
    message = _("This is a remark about the text. Change the text in the box, then accept; or return it with a reason.")


class BrokenRuleError(DecisionError):
    """The fields that were accepted do not hold together without those that were returned."""
