"""What services point to, with its labels; of organisations and locations only those of the services at hand."""

from collections.abc import Iterable

from sociale_kaart.exchange.references import References
from sociale_kaart.exchange.tables.reading import locations_of
from sociale_kaart.models import Area, Concept, Location, Organization, QuestionType, QuestionTypeGroup, Service


class ListingReferences(References):
    """However many services a municipality keeps, it holds those of one batch."""

    def __init__(self) -> None:
        super().__init__()
        # Each with its group at hand, which a term names.
        groups = {group.pk: group for group in self._by_key[QuestionTypeGroup].values()}
        for question in self._by_key[QuestionType].values():
            question.group = groups[question.group_id]

    def reload_topics(self) -> None:
        topics = Concept.objects.topics().select_related("broader")
        self._fill(Concept, topics.only("slug", "kind", "label_nl", "broader__slug"))

    def meet(self, services: Iterable[Service]) -> None:
        """Take in the organisations, with their phones, and the places of these."""
        services = list(services)
        main = {service.organization_id for service in services if service.organization_id}
        self._fill(Organization, Organization.objects.filter(pk__in=main).prefetch_related("phones"))
        self._fill(Location, locations_of(services))

    def name_above(self, area: Area, kind: str) -> str:
        """The name of the area of a kind that holds this one; empty where there is none."""
        holders = (other for other in self._by_key[Area].values() if other.kind == kind)
        return next((other.name for other in holders if area.path.startswith(other.path)), "")
