"""What it costs, how to apply and how long one waits."""

from datetime import date

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sociale_kaart.models import Service, WaitingTimeKind
from sociale_kaart.pages.answers.values import Answer, Point, PointList
from sociale_kaart.pages.terms import Term
from sociale_kaart.pages.wording import Text, text_of

# A waiting time of longer ago is shown with the advice to ask again.
STALE_AFTER_DAYS = 180


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
    lead = _waiting(service)
    return Answer(
        key="waiting-time",
        question=_("How long do you wait?"),
        icon="hourglass",
        lead=Text(lead) if lead else None,
        notes=_measured(service.waiting_time_measured_on, on) if lead else (),
        unknown=() if lead else (_("We do not know how long you wait."),),
    )


def _waiting(service: Service) -> str | None:
    weeks = service.waiting_time_weeks
    if service.waiting_time_kind == WaitingTimeKind.ROUTE:
        return _("That depends on how you get in. Ask when you apply.")
    if service.waiting_time_kind == WaitingTimeKind.UNKNOWN or weeks is None:
        return None
    if weeks == 0:
        return _("You do not have to wait.")
    return ngettext("About %(weeks)d week", "About %(weeks)d weeks", weeks) % {"weeks": weeks}


def _measured(measured_on: date | None, on: date) -> tuple[Text, ...]:
    if measured_on is None:
        return ()
    note = _("Measured on %(date)s.") % {"date": date_format(measured_on, "DATE_FORMAT")}
    if (on - measured_on).days > STALE_AFTER_DAYS:
        note += " " + _("That is some time ago: ask about it.")
    return (Text(note),)
