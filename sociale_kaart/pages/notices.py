"""What has to be known before all else: alerts, and a service that is not simply there."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from sociale_kaart.models import Service, ServiceStatus
from sociale_kaart.pages.wording import Text, day_in_words, text_of


@dataclass(frozen=True)
class Notice:
    """A message above the answers; `is_alert` for one that keeps people from going in vain."""

    title: str
    texts: tuple[Text, ...] = ()
    is_alert: bool = False


def notices_of(service: Service, on: date) -> tuple[Notice, ...]:
    alert = text_of(service, "alert")
    texts = alert.paragraphs if alert else ()
    notices = []
    if service.status == ServiceStatus.TEMPORARILY_CLOSED:
        notices.append(Notice(_("Closed for a time"), texts, is_alert=True))
    elif texts:
        notices.append(Notice(_("Good to know first"), texts, is_alert=True))
    told = _status(service, on)
    if told:
        notices.append(told)
    return tuple(notices)


def _status(service: Service, on: date) -> Notice | None:
    starts = service.start_date
    if starts and starts > on:
        return Notice(_("This starts on %(date)s.") % {"date": day_in_words(starts)})
    if service.status == ServiceStatus.PLANNED and starts is None:
        return Notice(_("This has not started yet."), (Text(_("We do not know when it starts.")),))
    if service.status == ServiceStatus.PILOT:
        return Notice(_("This is a trial."), (Text(_("It may change or stop. Ask whether it is still there.")),))
    if service.status == ServiceStatus.UNKNOWN:
        return Notice(_("We do not know whether this still exists."), (Text(_("Ask first, before you go there.")),))
    return None
