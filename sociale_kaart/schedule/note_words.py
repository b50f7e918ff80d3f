"""The words of notes beside opening hours, Dutch and English, as the reader of notes needs them."""

OSM_WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
OSM_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_MONTH_NAMES = (
    "januari|january|jan",
    "februari|february|feb",
    "maart|march|mrt",
    "april|apr",
    "mei|may",
    "juni|june|jun",
    "juli|july|jul",
    "augustus|august|aug",
    "september|sept|sep",
    "oktober|october|okt|oct",
    "november|nov",
    "december|dec",
)
_WEEKDAY_NAMES = (
    "maandag|monday",
    "dinsdag|tuesday",
    "woensdag|wednesday",
    "donderdag|thursday",
    "vrijdag|friday",
    "zaterdag|saturday",
    "zondag|sunday",
)
_ORDINAL_NAMES = {
    -2: "op een na laatste|een-na-laatste|voorlaatste|second to last|last but one",
    -1: "laatste|last",
    1: "eerste|first|1e|1ste|1st",
    2: "tweede|second|2e|2de|2nd",
    3: "derde|third|3e|3de|3rd",
    4: "vierde|fourth|4e|4de|4th",
    5: "vijfde|fifth|5e|5de|5th",
}


def _numbered(names: tuple[str, ...], start: int) -> dict[str, int]:
    return {name: number for number, group in enumerate(names, start) for name in group.split("|")}


MONTHS = _numbered(_MONTH_NAMES, 1)
WEEKDAYS = _numbered(_WEEKDAY_NAMES, 0)
ORDINALS = {name: number for number, group in _ORDINAL_NAMES.items() for name in group.split("|")}

MONTH = rf"(?:{'|'.join(MONTHS)})\b\.?"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
ORDINAL = rf"(?:{'|'.join(ORDINALS)})\b"
AND = r"(?: ?, ?(?:en |and )?| en | and | of | or )"
MONTH_LIST = rf"{MONTH}(?:{AND}{MONTH})*"
THROUGH = r"(?: tot en met | ?- ?| through | up to and including )"
TIME = r"(?:2[0-4]|[01]?\d)(?!\d)(?:[:.][0-5]\d)?(?: ?(?:uur|u|h)\b)?"
ONLY = r"(?:\b(?:alleen|uitsluitend|slechts|enkel|only)(?: nog)? )?"
THE = r"(?:(?:de|het|the|elke|iedere|each|every) )?"
