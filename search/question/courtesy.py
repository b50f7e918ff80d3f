"""What is only polite is no subject: greetings and thanks, taken out of what topics are looked for."""

import re

from search.question.words import words

GREETINGS = "hallo|hoi|hai|hey|goede\\s*(?:morgen|middag|avond|dag)|hello|hi|dear|merhaba|selam|dzień dobry|cześć"
PLEASE = (
    "alstublieft|alstu|alsjeblieft|asjeblieft|aub|a\\.u\\.b\\.?|svp|s\\.v\\.p\\.?|please|pls|plz|lütfen|proszę"
    "|будь ласка|من فضلك|لو سمحت"
)
THANKS = (
    "(?:alvast |heel erg |hartelijk )?(?:bedankt|dank\\s*(?:u|je)(?:\\s*wel)?|dankjewel|dankuwel|dank)(?: alvast)?"
    "|thanks(?: a lot)?|thank you(?: (?:so|very) much)?|thx|teşekkürler|teşekkür ederim|dziękuję|дякую|شكرا"
)
# Nobody is so polite more often, and a hostile text may be.
MOST = 4
# "Hij zegt nooit dank je wel" is about just that.
QUOTED = "".join(
    f"(?<!{word} )" for word in ("zegt", "zeg", "zeggen", "nooit", "geen", "of", "en", "say", "says", "and")
)
POLITE = re.compile(
    rf"\A(?:{GREETINGS})(?!\w)[\s,!.]*|(?<![\s,])[\s,]*(?<!\w){QUOTED}(?:{PLEASE}|{THANKS})(?!\w)[\s,!.]*(?=\Z|[?!.])",
    re.IGNORECASE,
)


def without_courtesy(text: str) -> str:
    """A question without a greeting before it and thanks after it; as it is where it has nothing more.

    >>> without_courtesy("Hallo, logopedie voor mijn zoon alstublieft. Dank u wel!"), without_courtesy("hallo")
    ('logopedie voor mijn zoon', 'hallo')
    """
    rest = text
    for _time in range(MOST):
        shorter = POLITE.sub("", rest).strip()
        if shorter == rest or not words(shorter):
            break
        rest = shorter
    return rest
