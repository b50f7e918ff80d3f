"""What a reader asks of the agenda, as it stands in the address. What cannot be read is left out, and said."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from home.agenda.recurrence import LOOK_AHEAD
from sociale_kaart.models.age_range import YOUNGEST

AGE, DISTRICT, FROM, TO, COST, PAGE = "leeftijd", "wijk", "van", "tot", "kosten", "pagina"
FREE = "gratis"
OLDEST_ASKED = 275
NUMBER = re.compile(r"-?[0-9]{1,4}", re.ASCII)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
LAST_PAGE = 10_000


@dataclass(frozen=True)
class AgendaQuestion:
    """`ignored` are the names of parameters that could not be read; `first` and `last` are days, both included."""

    first: date
    last: date
    age: int | None = None
    district: str = ""
    is_free: bool = False
    page: int = 1
    asked_first: date | None = None
    asked_last: date | None = None
    ignored: tuple[str, ...] = field(default=())

    @property
    def has_filters(self) -> bool:
        return self.age is not None or bool(self.district) or self.is_free or self.has_days

    @property
    def has_days(self) -> bool:
        return self.asked_first is not None or self.asked_last is not None

    def to_querystring(self, page: int = 1) -> str:
        """
        >>> AgendaQuestion(date(2026, 1, 1), date(2026, 2, 1), age=0, is_free=True).to_querystring(2)
        'leeftijd=0&kosten=gratis&pagina=2'
        """
        pairs = [
            (AGE, "" if self.age is None else str(self.age)),
            (DISTRICT, self.district),
            (FROM, self.asked_first.isoformat() if self.asked_first else ""),
            (TO, self.asked_last.isoformat() if self.asked_last else ""),
            (COST, FREE if self.is_free else ""),
            (PAGE, str(page) if page > 1 else ""),
        ]
        return urlencode([(name, value) for name, value in pairs if value])


def read_question(params: Mapping[str, str], districts: Collection[str], today: date) -> AgendaQuestion:
    reader = Reader({name: value.strip() for name, value in params.items() if value.strip()})
    first, last = reader.day(FROM), reader.day(TO)
    if first and last and last < first:
        reader.ignored.append(TO)
        last = None
    age = reader.number(AGE, YOUNGEST, OLDEST_ASKED)
    return AgendaQuestion(
        first=max(first or today, today),
        last=min(last or date.max, today + LOOK_AHEAD),
        age=age,
        district=reader.one_of(DISTRICT, districts),
        is_free=bool(reader.one_of(COST, (FREE,))),
        page=reader.number(PAGE, 1, LAST_PAGE) or 1,
        asked_first=first,
        asked_last=last,
        ignored=tuple(dict.fromkeys(reader.ignored)),
    )


class Reader:
    def __init__(self, given: Mapping[str, str]) -> None:
        self.given = given
        self.ignored: list[str] = []

    def number(self, name: str, lowest: int, highest: int) -> int | None:
        text = self.given.get(name, "")
        if NUMBER.fullmatch(text) and lowest <= int(text) <= highest:
            return int(text)
        return self.ignore(name)

    def day(self, name: str) -> date | None:
        text = self.given.get(name, "")
        try:
            return date.fromisoformat(text) if DAY.fullmatch(text) else self.ignore(name)
        except ValueError:
            return self.ignore(name)

    def one_of(self, name: str, values: Collection[str]) -> str:
        text = self.given.get(name, "")
        if text not in values:
            self.ignore(name)
            return ""
        return text

    def ignore(self, name: str) -> None:
        """Nothing given is nothing ignored."""
        if name in self.given:
            self.ignored.append(name)
