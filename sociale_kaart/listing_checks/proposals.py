"""A proposed value in the words of an editor; findings keep it as the fields take it."""

import re

from django.utils.dates import WEEKDAYS as DAY_NAMES
from django.utils.translation import gettext as _

from sociale_kaart.ages import age_label
from sociale_kaart.models import AgeBasis, FindingKind
from sociale_kaart.models.schedule import WEEKDAYS

AGES = re.compile(r"(?P<low>-?\d+)?-(?P<high>-?\d+)?")
HOURS = re.compile(r"(?P<days>(?:[A-Z]{2},?)*)(?: ?(?P<times>[\d:]+-[\d:]+))?")


def proposal_in_words(kind: str, proposed: str) -> str:
    """What is proposed, or as it stands where it is words already.

    >>> proposal_in_words("age-contradiction", "48-95")
    '4 to 8 years'
    """
    if kind == FindingKind.AGE_CONTRADICTION and (ages := AGES.fullmatch(proposed)):
        low, high = (None if text is None else int(text) for text in ages.groups())
        return age_label(low, high, AgeBasis.STATED) or proposed
    if kind == FindingKind.HOURS_CONTRADICTION and (hours := HOURS.fullmatch(proposed)):
        days = [str(DAY_NAMES[WEEKDAYS.index(day)]) for day in hours["days"].split(",") if day in WEEKDAYS]
        return " ".join(filter(None, [", ".join(days), (hours["times"] or "").replace("-", "–")]))
    if kind == FindingKind.COST_CONTRADICTION:
        return _("free of charge") if proposed == "gratis" else f"€ {proposed}"
    return proposed
