"""Lines of the log without what somebody asked or what opens something."""

import logging
import re


class Without(logging.Filter):
    """Puts something else in the place of a part of every line."""

    def __init__(self, part: str, instead: str) -> None:
        super().__init__()
        self._part, self._instead = re.compile(part), instead

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self._part.sub(self._instead, record.getMessage()), None
        return True


def without_queries() -> Without:
    """What people look for stands in the query of an address."""
    return Without(r"\?\S*", "?…")


def without_keys() -> Without:
    """The key in a link of a mail: Django logs the address when it is asked in a wrong way."""
    return Without(r"(/(?:bevestigen|uitnodiging|aanvraag|password_reset/confirm)/)[^\s?]+", r"\1…")
