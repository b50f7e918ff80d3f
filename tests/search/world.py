"""A small municipality to ask questions in; each test adds the services that it is about."""

from typing import Any

from django.utils import translation
from wagtail.models import Locale, Page, Site

from sociale_kaart.models import (
    AccessRoute,
    Area,
    AreaKind,
    Audience,
    DeliveryMode,
    Language,
    LifePhase,
    Location,
    MunicipalitySite,
    Organization,
    PostalCode,
    QuestionType,
    QuestionTypeGroup,
    Service,
    ServiceAtLocation,
    Tier,
)

TIERS = ["eigen-kracht", "basisvoorziening", "eerste-lijn", "specialistisch"]
PHASES = [("zwanger", -9, -1), ("baby", 0, 11), ("peuter", 24, 47), ("puber", 144, 191)]
LISTS = {
    "question_types": QuestionType,
    "audiences": Audience,
    "service_areas": Area,
    "delivery_modes": DeliveryMode,
}


class World:
    """Dorp lies in Streek; it has a Noord (with a wijk Duin) and a Zuid. Verweg is another municipality."""

    def __init__(self) -> None:
        country = Area.add_root(kind=AreaKind.COUNTRY, slug="land", name="Land")
        region = country.add_child(kind=AreaKind.REGION, slug="streek", name="Streek")
        self.municipality = self._area(region, AreaKind.MUNICIPALITY, "dorp", "Dorp")
        self.north = self._area(self.municipality, AreaKind.STADSDEEL, "dorp-noord", "Noord", 52.1)
        self.south = self._area(self.municipality, AreaKind.STADSDEEL, "dorp-zuid", "Zuid", 51.9)
        self.dune = self._area(self.north, AreaKind.WIJK, "dorp-duin", "Duin")
        self.lake = self._area(self.north, AreaKind.WIJK, "dorp-meer", "Meer")
        self.elsewhere = self._area(region, AreaKind.MUNICIPALITY, "verweg", "Verweg")
        PostalCode.objects.create(code="1234", area=self.north, latitude=52.1, longitude=5.0)
        for order, slug in enumerate(TIERS, 1):
            Tier.objects.create(slug=slug, label_nl=slug, order=order)
        AccessRoute.objects.create(slug="vrij-toegankelijk", label_nl="Je kunt er zelf heen")
        for order, (slug, low, high) in enumerate(PHASES):
            LifePhase.objects.create(slug=slug, label_nl=slug, minimum_age=low, maximum_age=high, order=order)
        for slug in ("ouder", "jongere"):
            Audience.objects.create(slug=slug, label_nl=slug)
        for code in ("nl", "tr"):
            Language.objects.create(code=code, label_nl=code)
        DeliveryMode.objects.create(slug="online", label_nl="Online")
        group = QuestionTypeGroup.objects.create(slug="groep", label_nl="Groep")
        self.sleep = QuestionType.objects.create(
            slug="slapen", label_nl="Slapen", group=group, synonyms="wakker worden\nnachtrust", misspellings="slaapn"
        )
        self.money = QuestionType.objects.create(slug="geld", label_nl="Geld", group=group, synonyms="schulden")
        Locale.objects.get_or_create(language_code="nl")
        root = Page.objects.filter(depth=1).first() or Page.add_root(title="Root", slug="root")
        site = Site.objects.filter(is_default_site=True).first() or Site.objects.create(
            hostname="localhost", root_page=root, is_default_site=True
        )
        MunicipalitySite.objects.create(site=site, municipality=self.municipality)

    def _area(self, parent: Area, kind: str, slug: str, name: str, latitude: float | None = None) -> Area:
        longitude = None if latitude is None else 5.0
        area = parent.add_child(kind=kind, slug=slug, name=name, latitude=latitude, longitude=longitude)
        parent.refresh_from_db()
        return area

    def service(self, slug: str, tier: str = "basisvoorziening", **fields: Any) -> Service:
        """A public service; lists by their slugs or objects, `languages` by codes."""
        lists = {name: fields.pop(name) for name in [*LISTS, "languages"] if name in fields}
        codes = lists.pop("languages", [])
        fields.setdefault("municipality", self.municipality)
        fields.setdefault("name_nl", slug.capitalize())
        if "minimum_age" in fields or "maximum_age" in fields:
            fields.setdefault("age_basis", "stated")
        with translation.override("nl"):
            service = Service(slug=slug, tier=Tier.objects.get(slug=tier), **fields)
            for name, values in lists.items():
                found = [LISTS[name].objects.get(slug=v) if isinstance(v, str) else v for v in values]
                setattr(service, name, found)
            service.languages = list(Language.objects.filter(code__in=codes))
            service.save()
        return service

    def organization(self, slug: str, name: str, **fields: Any) -> Organization:
        fields.setdefault("municipality", self.municipality)
        return Organization.objects.create(slug=slug, name_nl=name, name=name, **fields)

    def place(self, service: Service, slug: str, **fields: Any) -> Location:
        fields.setdefault("name_nl", slug)
        location = Location.objects.create(municipality=self.municipality, slug=slug, **fields)
        ServiceAtLocation.objects.create(service=service, location=location)
        return location
