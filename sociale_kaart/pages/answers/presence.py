"""Where a service is, and when."""

from datetime import date

from django.utils.translation import gettext as _

from sociale_kaart.models import Service
from sociale_kaart.pages.answers.values import Answer, Point, PointList
from sociale_kaart.pages.places import PlaceOfService
from sociale_kaart.pages.terms import Term
from sociale_kaart.pages.wording import Text, day_in_words


def where(places: tuple[PlaceOfService, ...], terms: dict[str, tuple[Term, ...]]) -> Answer:
    """The places, the forms in which help is given and the languages that are spoken."""
    forms = tuple(Point(term.label) for term in terms["delivery_modes"])
    languages = tuple(Point(term.label, "language") for term in terms["languages"])
    lists = (PointList(_("How you get help"), forms), PointList(_("Languages they speak"), languages))
    return Answer(
        key="where",
        question=_("Where?"),
        icon="map-pin",
        places=places,
        lists=tuple(one for one in lists if one.points),
        notes=() if languages else (Text(_("They speak Dutch. Ask about other languages.")),),
        unknown=tuple(_unknown_of_place(places, forms)),
    )


def _unknown_of_place(places: tuple[PlaceOfService, ...], forms: tuple[Point, ...]) -> list[str]:
    unknown = []
    if not places:
        unknown.append(_("We do not know an address."))
    elif any(not place.is_hidden and place.address is None for place in places):
        unknown.append(_("We do not know every address."))
    if not forms:
        unknown.append(_("We do not know in which form you get help: with others, at home or online."))
    return unknown


def when(service: Service, places: tuple[PlaceOfService, ...], on: date) -> Answer:
    """The hours of each place that tells them, and the dates between which the service runs."""
    with_hours = tuple(place for place in places if place.hours)
    known = bool(with_hours)
    return Answer(
        key="when",
        question=_("When?"),
        icon="clock",
        paragraphs=_dates(service, on),
        places=with_hours,
        unknown=() if known else (_("We do not know the opening hours."),),
    )


def _dates(service: Service, on: date) -> tuple[Text, ...]:
    told = []
    if service.start_date and service.start_date > on:
        told.append(_("It starts on %(date)s.") % {"date": day_in_words(service.start_date)})
    if service.end_date:
        told.append(_("It runs until %(date)s.") % {"date": day_in_words(service.end_date)})
    return tuple(Text(sentence) for sentence in told)
