"""What it costs, how to apply and how long one waits."""

from datetime import date

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sociale_kaart import freshness
from sociale_kaart.models import Service
from sociale_kaart.pages.answers.values import Answer, Point, PointList
from sociale_kaart.pages.terms import Term
from sociale_kaart.pages.wording import Text, day_in_words, text_of


def cost(service: Service) -> Answer:
    note = text_of(service, "cost_description")
    price = _price(service)
    return Answer(
        key="cost",
        question=_("What does it cost?"),
        icon="coin-euro",
        lead=Text(price) if price else None,
        paragraphs=note.paragraphs if note else (),
        unknown=() if price or note else (_("We do not know what it costs."),),
    )


def _price(service: Service) -> str | None:
    if service.cost_is_free or service.cost_amount == 0:
        return _("Free.")
    if service.cost_amount is not None:
        return _("€ %(amount)s") % {"amount": number_format(service.cost_amount, 2)}
    if service.cost_is_free is False:
        return _("You pay for it; we do not know how much.")
    return None


def application(service: Service, terms: dict[str, tuple[Term, ...]]) -> Answer:
    """How to get in, and who may refer."""
    route, process = service.access_route, text_of(service, "application_process")
    referrers = tuple(Point(term.label) for term in terms["referrers"])
    explanation = text_of(route, "explanation") if route else None
    unknown = []
    if route is None and process is None:
        unknown.append(_("We do not know how you apply."))
    if not referrers and not (route and route.is_open):
        unknown.append(_("We do not know who may refer you, or whether that is needed."))
    return Answer(
        key="application",
        question=_("How do you apply?"),
        icon="door-enter",
        lead=text_of(route, "label") if route else None,
        paragraphs=tuple(
            paragraph for text in (explanation, process) if text is not None for paragraph in text.paragraphs
        ),
        lists=(PointList(_("These people may refer you"), referrers),) if referrers else (),
        unknown=tuple(unknown),
    )


def waiting_time(service: Service, on: date) -> Answer:
    """How long one waits; a measurement of longer ago is told as what it was, not as what it is."""
    waiting = freshness.waiting_time(service, on)
    lead = _waiting(waiting)
    unknown = () if lead else (_("We do not know how long you wait."),)
    if waiting.kind == "unknown" and waiting.measured_on:
        unknown = (_("We do not know how long you wait now. It was last measured on %(date)s.") % _day(waiting),)
    return Answer(
        key="waiting-time",
        question=_("How long do you wait?"),
        icon="hourglass",
        lead=Text(lead) if lead else None,
        notes=(Text(_("Measured on %(date)s.") % _day(waiting)),) if waiting.kind == "measured" else (),
        unknown=unknown,
    )


def _day(waiting: freshness.WaitingTime) -> dict[str, str]:
    return {"date": day_in_words(waiting.measured_on)}


def _waiting(waiting: freshness.WaitingTime) -> str | None:
    if waiting.kind == "route":
        return _("That depends on how you get in. Ask when you apply.")
    if waiting.kind == "unknown":
        return None
    if waiting.weeks == 0:
        return _("You do not have to wait.")
    return ngettext("About %(weeks)d week", "About %(weeks)d weeks", waiting.weeks) % {"weeks": waiting.weeks}
