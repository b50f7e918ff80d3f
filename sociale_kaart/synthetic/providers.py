"""Made-up organisations and the places where they are."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.text import slugify

from sociale_kaart.models import Location, Organization
from sociale_kaart.synthetic.ground import District, Ground
from sociale_kaart.synthetic.texts import Texts
from sociale_kaart.synthetic.writing import Table, next_id

SERVICES_EACH = 9
FEWEST = 8
FIRST_CONTACT = "wijkteam"


@dataclass(frozen=True)
class Provider:
    """An organisation, the district it works from and its location; `forms` is what it offers."""

    id: int
    name: str
    kind: str
    forms: Sequence[str]
    district: District
    location: int


class ProviderTables:
    """Writes organisations and locations, with ids that follow those in the database."""

    def __init__(self) -> None:
        self.organizations = Table(
            Organization,
            ["id", "municipality_id", "slug", "name", "name_nl", "kind", "description", "description_nl", "website"],
        )
        self.locations = Table(
            Location,
            ["id", "municipality_id", "organization_id", "slug", "name", "name_nl", "address", "postal_code", "city",
             "latitude", "longitude", "area_id", "is_wheelchair_accessible"],
        )  # fmt: skip
        self.next_organization, self.next_location = next_id(Organization), next_id(Location)

    def write(self) -> None:
        self.organizations.write()
        self.locations.write()


def make_providers(ground: Ground, count: int, texts: Texts, seed: str, first: int, has_teams: bool) -> list[Provider]:
    """As many as that many services need, with a wijkteam for each district where asked; all are written."""
    tables = ProviderTables()
    team = next(kind for kind in texts.kinds if kind["kind"] == FIRST_CONTACT)
    teams = [(team, district) for district in ground.districts] if has_teams else []
    providers = []
    for number in range(max(FEWEST, len(teams), count // SERVICES_EACH)):
        chance = random.Random(f"{seed} provider {first + number}")  # noqa: S311
        kind, district = teams[number] if number < len(teams) else _drawn(ground, texts, chance)
        providers.append(_provider(tables, ground, texts, chance, kind, district, first + number))
    tables.write()
    return providers


def _drawn(ground: Ground, texts: Texts, chance: random.Random) -> tuple[dict, District]:
    others = [kind for kind in texts.kinds if kind["kind"] != FIRST_CONTACT]
    return chance.choice(others), chance.choice(ground.districts)


def _provider(
    tables: ProviderTables,
    ground: Ground,
    texts: Texts,
    chance: random.Random,
    kind: dict,
    district: District,
    number: int,
) -> Provider:
    name = kind["name"].format(brand=chance.choice(texts.brands), area=district.name)
    if chance.random() < 0.4 and "{area}" not in kind["name"]:
        name = f"{name} {ground.name}"
    own, place = tables.next_organization, tables.next_location
    tables.next_organization, tables.next_location = own + 1, place + 1
    slug = f"{slugify(name)[:85]}-{number}"
    about = f"{name} werkt in {district.name} en de rest van {ground.name}."
    website = f"https://www.voorbeeld.example/{slug}"
    tables.organizations.add(own, ground.id, slug, name, name, kind["kind"], about, about, website)
    code, latitude, longitude = chance.choice(district.points)
    address = f"{chance.choice(texts.streets)} {chance.randint(1, 180)}"
    postcode = f"{code} {''.join(chance.choices('ABCDEGHJKLMNPRSTVWXZ', k=2))}" if code else ""
    point = (latitude + chance.uniform(-0.005, 0.005), longitude + chance.uniform(-0.008, 0.008))
    tables.locations.add(
        place, ground.id, own, slug, name, name, address, postcode, ground.name, *point, district.id,
        chance.choice((True, True, None)),
    )  # fmt: skip
    return Provider(own, name, kind["kind"], kind["forms"], district, place)
