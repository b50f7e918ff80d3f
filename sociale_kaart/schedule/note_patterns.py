"""The wordings that the reader of notes knows, as patterns over a note in lower case."""

import re

from sociale_kaart.schedule.note_words import AND, MONTH, MONTH_LIST, ONLY, ORDINAL, THE, THROUGH, TIME, WEEKDAY

# "second Tuesday of the month", "first and third Wednesday of the odd months", "first Monday of January and July".
ORDINALS = rf"{ORDINAL}(?:{AND}(?:de |the )?{ORDINAL})*"
ORDINALS_AND_DAY = re.compile(rf"({ORDINALS}) ({WEEKDAY})")
NTH_WEEKDAYS = re.compile(
    rf"{ONLY}(?:\b(?:op|on|telkens) )?{THE}"
    rf"(?P<days>{ORDINALS} {WEEKDAY}(?:{AND}(?:de |the )?{ORDINALS} {WEEKDAY})*)(?:middag|avond|ochtend|morgen)?"
    r" (?:van|in|of|per)(?: (?:de|the|elke|iedere|each|every))?(?: (?P<parity>oneven|even|odd))?"
    rf" (?:maand(?:en)?|months?|(?P<months>{MONTH_LIST}))(?!\w)"
)
WEEK_PARITY = re.compile(
    rf"{ONLY}(?:\b(?:in|op|on) )?(?:de |the )?\b(?P<parity>oneven|even|odd)"
    r" (?:kalender)?(?:weken|weeks?)\b(?: only)?"
)
NOT_IN_MONTHS = re.compile(
    r"(?:\b(?:maar|but) )?\b(?:niet|behalve|uitgezonderd|gesloten|dicht|not|except|closed)(?: in| tijdens| during)?"
    rf"(?: de)?(?: maand(?:en)?)? (?P<months>{MONTH_LIST}(?:{THROUGH}{MONTH})?)(?!\w)"
)
CLOSED_IN_MONTHS = re.compile(
    rf"\bin (?:de maand(?:en)? )?(?P<months>{MONTH_LIST})(?: is het| zijn we)? (?:gesloten|dicht|niet|closed)\b"
)

# These say something only when nothing else stands beside them.
_EVEN_MONTHS = r"(?:de |the )?(?:oneven|even|odd) (?:maanden|months)"
ONLY_IN_MONTHS = re.compile(
    rf"{ONLY}(?:open )?(?:(?:van|in|from) )?(?:de maand(?:en)? )?"
    rf"(?P<months>{MONTH}{THROUGH}{MONTH}|{MONTH_LIST}|{_EVEN_MONTHS})"
)
_DAY = rf"(?:{WEEKDAY} )?"
_DATE = rf"{_DAY}\d{{1,2}} {MONTH}(?: \d{{4}})?"
DATE_PARTS = re.compile(rf"(\d{{1,2}}) ({MONTH})(?: (\d{{4}}))?")
DATES = re.compile(rf"{ONLY}(?:(?:op|on) )?{_DATE}(?:{AND}{_DATE})*")
PERIOD = re.compile(
    rf"{ONLY}(?:(?:van|from) )?{_DAY}(?P<day>\d{{1,2}})(?: (?P<month>{MONTH}))?(?: (?P<year>\d{{4}}))?"
    rf"{THROUGH}{_DAY}(?P<last_day>\d{{1,2}}) (?P<last_month>{MONTH})(?: (?P<last_year>\d{{4}}))?"
)

# What a visitor first has to arrange: the hours say when it can be, not that it is so.
APPOINTMENT = re.compile(
    rf"{ONLY}\b(?:op|na|volgens|met|via)(?: een)?(?: telefonische)?"
    r" (?:afspraak|uitnodiging|verzoek|aanvraag|aanmelding)\b"
    r"|\b(?:graag |wel )?(?:eerst|vooraf|van tevoren) (?:even )?(?:bellen|aanmelden|mailen)\b|\bbel (?:eerst|vooraf)\b"
    rf"|{ONLY}\b(?:by|on|upon) (?:appointment|invitation|request)(?: only)?\b|\b(?:please )?(?:call|ring|phone) first\b"
)
# Until when people can still come in, inside the hours.
LAST_ENTRY = re.compile(
    r"\b(?:(?:laatste|last) )?(?:aanmelden|aanmelding|inschrijven|inloop|inlopen|binnenkomst|binnenkomen|toegang|entry)"
    rf"(?: kan| is| mogelijk)*(?: uiterlijk)? (?:tot|om|until|at) (?P<until>{TIME})"
)
# Hours in school holidays, whose dates nobody here knows: certain is only what holds in both kinds of week.
HOLIDAY_HOURS = re.compile(
    rf"\b(?:in|tijdens|during) (?:de |the )?(?:school)? ?(?:vakanties?|holidays?) (?:vanaf|van|from) (?P<start>{TIME})"
    rf"(?: (?:tot|until|to) (?P<end>{TIME}))?"
)
WEEKDAY_ALONE = re.compile(
    rf"{ONLY}(?:\b(?:elke|iedere|op|every|on) )?\b{WEEKDAY}(?:middag|avond|ochtend|morgen)?\b(?: only)?"
)

# Wording that takes nothing away from the hours, though it holds words that elsewhere do.
_PEOPLE = (
    r"(?:mannen|vrouwen|meisjes|meiden|jongens|ouders|moeders|vaders|kinderen|jongeren|tieners|peuters|baby's|gezinnen"
    r"|women|men|girls|boys|parents|mothers|fathers|children|families)\b"
)
HARMLESS = re.compile(
    r"\b(?:zonder|without)(?: (?:een|an))? (?:afspraak|aanmelding|aanmelden|verwijzing|appointment|registration)\b"
    r"|\b(?:geen|no) (?:afspraak|aanmelding|appointment|registration)(?: is)?(?: nodig| needed| necessary)\b"
    r"|\b(?:afspraak|afspraak maken|aanmelden|aanmelding)(?: is)? niet nodig\b"
    r"|\b24 (?:uur|hours)(?: per| a)? (?:dag|day)\b|\b24/7\b|\bdag en nacht\b|\bday and night\b"
    r"|\b(?:7|zeven|seven) (?:dagen|days)(?: per|in de| a) week\b|\b(?:elke|iedere|every) (?:dag|day|week)\b"
    r"|\b(?:dagelijks|wekelijks|daily|weekly)\b|\b(?:het )?hele jaar(?: door)?\b|\ball year(?: round)?\b"
    rf"|{ONLY}(?:\b(?:voor|for) )?(?:\b(?:van|vanaf|from|ages?) )?\b\d+ ?(?:(?:tot en met|tot|-|to) ?\d+ ?)?"
    r"(?:jaar|years?)\b(?: (?:en|of|and|or) (?:ouder|jonger|older|over|younger))?"
    rf"|{ONLY}\b\d\d ?(?:\+(?!\d)|plus\b)"
    rf"|\b(?:alleen|only) (?:(?:voor|for) )?{_PEOPLE}|\b{_PEOPLE} only\b"
    rf"|\b(?:om|at) {TIME}(?! ?[-\d])"
)

# Anything that may narrow the hours and was not understood: a digit, a day, a condition, another script.
_PARTS = (
    "week|weke|maand|month|vakantie|holiday|kwartaal|quarter|seizoen|season|afspraak|appointment|feestdag|kerst|pasen"
    "|ramadan|wissel|gesloten|closed|cursus|uitnodig|invit|inschrij|regist|reserv|aanmeld|opgave|overleg|aanvra"
    "|najaar|voorjaar|zomer|winter|herfst|lente|summer|autumn|onregelmatig|afwijk|varie|variab|tijdelijk"
)
_DUTCH = (
    "alleen|enkel|slechts|uitsluitend|soms|meestal|doorgaans|vaak|regelmatig|af en toe|eventueel|beperkt|niet|geen"
    "|behalve|uitgezonderd|tenzij|mits|indien|als|per|keer|maal|eens|om de|om het|even|oneven|tot|vanaf|sinds|tussen"
    "|dicht|vol|vervalt|gestopt|onder voorbehoud|anders?|andere|tijden|bel|bellen|zie|website|agenda|rooster|kalender"
    "|datum|data|weer|regen|een na|dagen|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|rondes?|bijeenkomst(?:en)?"
)
_ENGLISH = (
    "only|not?|except|unless|fortnight(?:ly)?|terms?|spring|call|ring|book|sign up|request|every|each|other"
    "|alternat\\w*|once|twice|times?|some|sometimes|usually|various|dates?|see|check|until|till|from|since|between|if|when|weather"
    "|two|three|four|five|six|seven|eight|nine|ten"
)
NARROWING = re.compile(rf"\d|[^\W\d_a-zà-ÿ]|{_PARTS}|{WEEKDAY}|\b(?:{MONTH}|{ORDINAL})|\b(?:{_DUTCH}|{_ENGLISH})\b")
