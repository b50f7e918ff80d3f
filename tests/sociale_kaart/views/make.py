"""Small listings for tests of pages; each sets only what the test is about."""

from datetime import date, time
from itertools import count

from wagtail.models import Site

from sociale_kaart.models import (
    AccessRoute,
    Area,
    AreaKind,
    Location,
    MunicipalitySite,
    Organization,
    QuestionType,
    QuestionTypeGroup,
    Schedule,
    Service,
    ServiceAtLocation,
    Tier,
)

TODAY = date(2026, 11, 26)
SQUARE = ((5.0, 52.0), (5.2, 52.0), (5.2, 52.2), (5.0, 52.2), (5.0, 52.0))
_numbers = count(1)


def municipality(slug: str, hostname: str, is_default: bool = False) -> Area:
    """A municipality with its site, under one country."""
    country = Area.objects.filter(slug="nederland").first()
    country = country or Area.add_root(kind=AreaKind.COUNTRY, slug="nederland", name="Nederland")
    area = country.add_child(kind=AreaKind.MUNICIPALITY, slug=slug, name=slug.capitalize())
    site = Site.objects.get(is_default_site=True)
    if is_default:
        site.hostname = hostname
        site.save()
    else:
        site = Site.objects.create(hostname=hostname, port=80, root_page=site.root_page)
    MunicipalitySite.objects.create(site=site, municipality=area)
    return area


def district(parent: Area, slug: str, name: str, kind: str = AreaKind.STADSDEEL, east: float = 0, **fields) -> Area:
    ring = [[x + east, y] for x, y in SQUARE]
    outline = {"type": "Polygon", "coordinates": [ring]}
    parent.refresh_from_db()
    return parent.add_child(kind=kind, slug=slug, name=name, outline=outline, **fields)


def tier(order: int = 2) -> Tier:
    return Tier.objects.get_or_create(
        order=order, defaults={"slug": f"tier-{order}", "label_nl": f"Trede {order}", "label_en": f"Tier {order}"}
    )[0]


def question_type(slug: str, **fields) -> QuestionType:
    group = QuestionTypeGroup.objects.get_or_create(slug="groep", defaults={"label_nl": "Groep"})[0]
    return QuestionType.objects.create(slug=slug, label_nl=slug.capitalize(), group=group, **fields)


def access_route(slug: str = "vrij-toegankelijk", **fields) -> AccessRoute:
    return AccessRoute.objects.create(slug=slug, **{"label_nl": "Je kunt er zelf heen", **fields})


def organization(area: Area, slug: str, **fields) -> Organization:
    return Organization.objects.create(municipality=area, slug=slug, **{"name_nl": slug.capitalize(), **fields})


def service(area: Area, slug: str, order: int = 2, **fields) -> Service:
    """A public service; many-to-many fields may be given as lists."""
    model = Service._meta
    many = {name: fields.pop(name) for name in [*fields] if model.get_field(name).many_to_many}
    made = Service.objects.create(
        municipality=area, slug=slug, tier=tier(order), **{"name_nl": slug.replace("-", " ").capitalize(), **fields}
    )
    for name, values in many.items():
        getattr(made, name).set(values)
    made.save()
    return made


def place(service: Service, **fields) -> ServiceAtLocation:
    """A place of a service, at a location of its own."""
    given = {"slug": f"plek-{next(_numbers)}", "name_nl": "Buurthuis", **fields}
    location = Location.objects.create(municipality=service.municipality, **given)
    return ServiceAtLocation.objects.create(service=service, location=location)


def hours(at: ServiceAtLocation, byday: str = "MO,TU,WE,TH,FR", opens: int = 9, closes: int = 17, **fields) -> Schedule:
    return Schedule.objects.create(
        service_at_location=at, byday=byday, opens_at=time(opens), closes_at=time(closes), **fields
    )
