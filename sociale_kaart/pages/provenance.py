"""When a listing was checked and by whom, and where its facts come from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sociale_kaart.freshness import Freshness, GroupCheck, freshness
from sociale_kaart.models import FieldGroup, Service, VerificationMethod
from sociale_kaart.pages.parts_in_words import parts_in_words
from sociale_kaart.pages.terms import Term
from sociale_kaart.pages.wording import Text, day_in_words

TEXT_PARTS = len(FieldGroup) - 1  # All but the waiting time, which goes by itself.
HOW = {
    VerificationMethod.PARTNER: gettext_lazy("The organisation looked at it itself."),
    VerificationMethod.PHONE: gettext_lazy("We called the organisation."),
    VerificationMethod.WEBSITE: gettext_lazy("We looked at the website of the organisation."),
}


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


def provenance_of(
    service: Service, sources: tuple[Term, ...], on: date, checks: tuple[GroupCheck, ...] = ()
) -> Provenance:
    fresh = freshness(service, on, checks)
    return Provenance(
        checked=_checked(fresh),
        text_changed_on=fresh.changed_on,
        state_of_year=fresh.source_year,
        sources=tuple(SourceLine(term.label, term.extra, term.order) for term in sources),
    )


def _checked(fresh: Freshness) -> Checked:
    if fresh.state == "never":
        return Checked("never", _("Not checked yet"), _("So ask first whether this is still right."))
    return Checked(fresh.state, _sentence(fresh), " ".join(_doubts(fresh)))


def _sentence(fresh: Freshness) -> str:
    if fresh.checked_on is None:
        return _("A part of this was checked")
    sentence = (
        _("Checked on %(date)s by %(name)s") if fresh.checked_by else _("Checked on %(date)s; we do not know by whom")
    )
    return sentence % {"date": day_in_words(fresh.checked_on), "name": fresh.checked_by}


def _doubts(fresh: Freshness) -> Iterator[str]:
    """What is perhaps not right any more, and what nobody ever looked at."""
    if how := HOW.get(fresh.method):
        yield str(how)
    if len(fresh.overdue) in (0, TEXT_PARTS) and fresh.state == "old":
        yield _("That is more than a year ago. Ask whether it is still right.")
    elif fresh.overdue:
        words = {"parts": parts_in_words(fresh.overdue)}
        yield _("The last check of this is long ago: %(parts)s. Ask whether it is still right.") % words
    if fresh.unchecked:
        yield _("Not checked yet: %(parts)s.") % {"parts": parts_in_words(fresh.unchecked)}
