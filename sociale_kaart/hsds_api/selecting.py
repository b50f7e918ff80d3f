"""Which public services a program asks for."""

from datetime import date

from django.db.models import ExpressionWrapper, F, FloatField, Q, QuerySet
from django.db.models.functions import Cos, Radians

from sociale_kaart.exchange.hsds.ids import row_of
from sociale_kaart.hsds_api.parameters import ParameterError, Parameters
from sociale_kaart.hsds_api.terms import taxonomy_with, term_with
from sociale_kaart.models import Area, PostalCode, Service, ServiceAtLocation

FILTERS = ("search", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after")
SEARCHED = ("name_nl", "alternate_name", "summary_nl", "description_nl", "organization__name_nl")
MOST_WORDS = 10
METERS_A_DEGREE = 111_320
FARTHEST = 100_000


def chosen_services(municipality: Area, on: date, parameters: Parameters) -> QuerySet[Service]:
    services = Service.objects.filter(municipality=municipality).public(on).order_by("slug")
    for word in parameters.text("search").split()[:MOST_WORDS]:
        services = services.filter(has_word(word, SEARCHED))
    services = _with_terms(services, parameters)
    if identifier := parameters.text("organization_id"):
        found = row_of("organization", municipality, identifier)
        services = services.filter(organization=found[0]) if found else services.none()
    if moment := parameters.moment("modified_after"):
        services = services.filter(last_published_at__gte=moment)
    return services


def has_word(word: str, fields: tuple[str, ...]) -> Q:
    found = Q()
    for field in fields:
        found |= Q(**{f"{field}__icontains": word})
    return found


def _with_terms(services: QuerySet[Service], parameters: Parameters) -> QuerySet[Service]:
    """An identifier of nothing finds nothing."""
    if identifier := parameters.text("taxonomy_term_id"):
        term = term_with(identifier)
        services = services.filter(**term[0].lookup).distinct() if term else services.none()
    if identifier := parameters.text("taxonomy_id"):
        taxonomy = taxonomy_with(identifier)
        column = {f"{taxonomy.columns[0]}__isnull": False} if taxonomy else {}
        services = services.filter(**column).distinct() if taxonomy else services.none()
    return services


def chosen_places(municipality: Area, on: date, parameters: Parameters) -> QuerySet[ServiceAtLocation]:
    services = chosen_services(municipality, on, parameters).order_by()
    places = ServiceAtLocation.objects.filter(service__in=services.values("pk"))
    places = places.order_by("service__slug", "sort_order", "pk")
    digits, meters = parameters.text("postcode")[:4], parameters.number("proximity", 0, 1, FARTHEST)
    if not digits:
        if meters:
            raise ParameterError("proximity", "needs a postcode")
        return places
    postcode = PostalCode.objects.filter(code=digits).select_related("area").defer("area__outline").first()
    if postcode is None:
        raise ParameterError("postcode", "is not known here")
    return _near(places, postcode, meters) if meters else _serving(places, postcode)


def _serving(places: QuerySet[ServiceAtLocation], postcode: PostalCode) -> QuerySet[ServiceAtLocation]:
    """Places of services that are there for the people of the postcode's area."""
    path = postcode.area.path
    above = [path[:end] for end in range(Area.steplen, len(path) + 1, Area.steplen)]
    services = Service.objects.filter(service_areas__path__in=above)
    return places.filter(service__in=services.values("pk"))


def _near(places: QuerySet[ServiceAtLocation], postcode: PostalCode, meters: int) -> QuerySet[ServiceAtLocation]:
    """Places within this distance of the postcode's centre, on a flat map; where a hidden one lies is never asked."""
    if postcode.latitude is None:
        return places.none()
    north = (F("location__latitude") - postcode.latitude) * METERS_A_DEGREE
    east = (F("location__longitude") - postcode.longitude) * METERS_A_DEGREE * Cos(Radians(postcode.latitude))
    squared = ExpressionWrapper(north * north + east * east, output_field=FloatField())
    seen = places.filter(location__has_hidden_address=False, location__latitude__isnull=False)
    return seen.alias(squared_distance=squared).filter(squared_distance__lte=meters * meters)
