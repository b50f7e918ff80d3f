"""Why two listings cannot be merged, in the words of a moderator."""

from django.utils.translation import gettext as _


class MergeError(Exception):
    """Nothing was changed; its text says why."""


class SameListingError(MergeError):
    def __init__(self) -> None:
        super().__init__(_("Choose two listings of one municipality."))


class AlreadyMergedError(MergeError):
    def __init__(self) -> None:
        super().__init__(_("One of these listings is not published (any more), or was merged already."))


class LockedError(MergeError):
    def __init__(self) -> None:
        super().__init__(_("One of these listings is locked. Unlock it first."))


class ChangedMeanwhileError(MergeError):
    def __init__(self) -> None:
        super().__init__(_("Somebody changed one of these listings meanwhile. Look again and choose."))
