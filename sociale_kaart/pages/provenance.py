"""When a listing was checked and by whom, and where its facts come from."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sociale_kaart.models import Service
from sociale_kaart.pages.terms import Term
from sociale_kaart.pages.wording import Text

FRESH = timedelta(days=365)


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
    return Provenance(
        checked=_checked(service.assured_date, service.assured_by, on),
        text_changed_on=service.last_modified,
        state_of_year=service.source_year,
        sources=tuple(SourceLine(term.label, term.extra, term.order) for term in sources),
    )


def _checked(assured: date | None, by: str, on: date) -> Checked:
    if assured is None:
        return Checked("never", _("Not checked yet"), _("So ask first whether this is still right."))
    day = date_format(assured, "DATE_FORMAT")
    sentence = (
        _("Checked on %(date)s by %(name)s") % {"date": day, "name": by}
        if by
        else _("Checked on %(date)s; we do not know by whom") % {"date": day}
    )
    if on - assured > FRESH:
        return Checked("old", sentence, _("That is more than a year ago. Ask whether it is still right."))
    return Checked("checked", sentence)
