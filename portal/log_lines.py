"""Lines of the log without what opens something: whoever reads them holds no key."""

import logging
import re

# Addresses of which the next part is a key that was mailed to somebody.
KEYS = re.compile(r"(/(?:bevestigen|uitnodiging|aanvraag|password_reset/confirm)/)[^\s?]+")


class WithoutKeys(logging.Filter):
    """Cuts the key from links of mails, which Django logs when they are asked in a wrong way."""

    def filter(self, record: logging.LogRecord) -> bool:
        line = record.getMessage()
        shown = KEYS.sub(r"\1…", line)
        if shown != line:
            record.msg, record.args = shown, None
        return True
