"""What a service is, and for whom."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from sociale_kaart.ages import age_label
from sociale_kaart.models import AgeBasis, Service
from sociale_kaart.pages.answers.values import Answer, Point, PointList
from sociale_kaart.pages.cards import ServiceCard
from sociale_kaart.pages.terms import Term
from sociale_kaart.pages.wording import Text, text_of, written


def what(service: Service) -> Answer:
    summary, description = text_of(service, "summary"), text_of(service, "description")
    other_names = written(", ".join(service.alternate_names))
    is_known = bool(summary or description)
    return Answer(
        key="what",
        question=_("What is it?"),
        icon="info-circle",
        lead=summary,
        paragraphs=description.paragraphs if description else (),
        lists=(PointList(_("Also known as"), (Point(other_names, "arrow-right"),)),) if other_names else (),
        unknown=() if is_known else (_("We do not have a description yet."),),
    )


def for_whom(service: Service, terms: dict[str, tuple[Term, ...]]) -> Answer:
    age = age_label(service.minimum_age, service.maximum_age, service.age_basis)
    audiences = tuple(Point(term.label, "users") for term in terms["audiences"])
    areas = tuple(Point(term.label, "map-pin") for term in terms["service_areas"])
    lists = (PointList(_("It is meant for"), audiences), PointList(_("You live in"), areas))
    return Answer(
        key="for-whom",
        question=_("For whom?"),
        icon="user-check",
        lead=Text(_("Age: %(age)s") % {"age": age}) if age else None,
        lists=tuple(one for one in lists if one.points),
        notes=_age_notes(service),
        unknown=tuple(_unknown_of_people(age, audiences, areas)),
    )


def _age_notes(service: Service) -> tuple[Text, ...]:
    """On what the age rests, where it is less than the word of the service itself."""
    notes = []
    if service.age_note:
        notes.append(written(service.age_note))
    if service.age_basis == AgeBasis.GROUP:
        notes.append(Text(_("This age holds for a group of services. Ask whether it holds here too.")))
    if service.age_basis == AgeBasis.DERIVED:
        notes.append(Text(_("We derived this age ourselves. Ask whether it is right.")))
    return tuple(note for note in notes if note)


def _unknown_of_people(age: str | None, audiences: tuple[Point, ...], areas: tuple[Point, ...]) -> Iterable[str]:
    if age is None:
        yield _("We do not know for which ages it is.")
    if not audiences:
        yield _("We do not know for whom it is meant.")
    if not areas:
        yield _("We do not know whether it is for every district.")


def not_for(service: Service, instead: tuple[ServiceCard, ...]) -> Answer:
    """For whom it is not, and where they go instead."""
    text = text_of(service, "not_for")
    points = tuple(
        Point(Text(card.name, "nl" if card.is_in_dutch else None), "arrow-right", card.url) for card in instead
    )
    return Answer(
        key="not-for",
        question=_("Not for"),
        icon="user-x",
        paragraphs=text.paragraphs if text else (),
        lists=(PointList(_("Then go to"), points),) if points else (),
        unknown=() if text else (_("We do not know whether there are people for whom it is not meant."),),
    )
