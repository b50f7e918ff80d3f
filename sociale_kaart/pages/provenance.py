"""When a listing was checked and by whom, and where its facts come from."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from sociale_kaart.freshness import Freshness, freshness
from sociale_kaart.models import Service
from sociale_kaart.pages.terms import Term
from sociale_kaart.pages.wording import Text, day_in_words


@dataclass(frozen=True)
class Checked:
    """`state` is checked, old or never."""

    state: str
    sentence: str
    detail: str = ""


@dataclass(frozen=True)
class SourceLine:
    """A document or register; `year` is None when nobody knows it."""

    title: Text
    publisher: str
    year: int | None


@dataclass(frozen=True)
class Provenance:
    checked: Checked
    text_changed_on: date | None
    state_of_year: int | None
    sources: tuple[SourceLine, ...]


def provenance_of(service: Service, sources: tuple[Term, ...], on: date) -> Provenance:
    fresh = freshness(service, on)
    return Provenance(
        checked=_checked(fresh),
        text_changed_on=fresh.changed_on,
        state_of_year=fresh.source_year,
        sources=tuple(SourceLine(term.label, term.extra, term.order) for term in sources),
    )


def _checked(fresh: Freshness) -> Checked:
    if fresh.checked_on is None:
        return Checked("never", _("Not checked yet"), _("So ask first whether this is still right."))
    day = {"date": day_in_words(fresh.checked_on), "name": fresh.checked_by}
    sentence = (
        _("Checked on %(date)s by %(name)s") if fresh.checked_by else _("Checked on %(date)s; we do not know by whom")
    )
    is_old = fresh.state == "old"
    detail = _("That is more than a year ago. Ask whether it is still right.") if is_old else ""
    return Checked(fresh.state, sentence % day, detail)
