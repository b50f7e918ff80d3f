"""Made-up services as rows of the database."""

import random
from datetime import date, time, timedelta
from typing import Any

from django.db.models import Model
from django.utils.text import slugify

from sociale_kaart.models import Schedule, Service, ServiceAtLocation, ServiceStatus, WaitingTimeKind
from sociale_kaart.synthetic.composing import Words, compose
from sociale_kaart.synthetic.drawing import Draw, draw
from sociale_kaart.synthetic.ground import Ground
from sociale_kaart.synthetic.providers import Provider
from sociale_kaart.synthetic.texts import Texts
from sociale_kaart.synthetic.world import World
from sociale_kaart.synthetic.writing import Table, next_id

LISTS = (
    "question_types",
    "concepts",
    "audiences",
    "service_areas",
    "delivery_modes",
    "languages",
    "referrers",
    "partner_organizations",
)
OPEN_ROUTE, REFERRED_ROUTE = "vrij-toegankelijk", "via-verwijzing"
REFERRERS = ("huisarts", "jeugdarts", "wijkteam", "medisch-specialist")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA")
UNSURE = (ServiceStatus.PILOT, ServiceStatus.PLANNED, ServiceStatus.UNKNOWN)
COLUMNS = (
    "id", "municipality_id", "organization_id", "slug", "name", "name_nl", "alternate_name", "kind",
    "summary", "summary_nl", "summary_en", "description", "description_nl", "main_question_type_id",
    "age_basis", "minimum_age", "maximum_age", "is_first_contact", "is_general_entrance", "tier_id",
    "access_route_id", "application_process", "application_process_nl", "cost_is_free", "cost_description",
    "cost_description_nl", "waiting_time_kind", "waiting_time_weeks", "waiting_time_measured_on", "website",
    "status", "assured_date", "last_modified", "editor_note",
)  # fmt: skip


class ServiceTables:
    """Writes services with everything that hangs on them, a part at a time."""

    def __init__(self, ground: Ground, world: World, texts: Texts, today: date, mark: str) -> None:
        self.ground, self.world, self.texts, self.today, self.mark = ground, world, texts, today, mark
        self.services = Table(Service, COLUMNS)
        self.lists = {name: _list_table(name) for name in LISTS}
        self.places = Table(ServiceAtLocation, ["id", "service_id", "location_id"])
        self.schedules = Table(Schedule, ["service_at_location_id", "byday", "opens_at", "closes_at"])
        self.next_service, self.next_place = next_id(Service), next_id(ServiceAtLocation)

    @property
    def models(self) -> list[type[Model]]:
        every = (self.services, *self.lists.values(), self.places, self.schedules)
        return [table.model for table in every]

    def write(self) -> None:
        for table in (self.services, *self.lists.values(), self.places, self.schedules):
            table.write()

    def add(self, seed: str, number: int, providers: list[Provider], team: Provider | None) -> None:
        """The service of this number: always the same for a seed, whatever was made before."""
        chance = random.Random(f"{seed} service {number}")  # noqa: S311
        drawn = draw(chance, self.ground, self.world, self.texts, providers, team)
        words = compose(chance, drawn, self.texts)
        own = self.next_service
        self.next_service += 1
        main, types = self._question_types(chance, drawn)
        self.services.add(*self._row(chance, drawn, words, own, number, main))
        self._add_lists(chance, drawn, own, types, providers)
        self._add_place(chance, drawn, own)

    def _question_types(self, chance: random.Random, drawn: Draw) -> tuple[int | None, list[int]]:
        slugs = list(drawn.topic.question_types)
        if drawn.form.question_types:
            # Those that this form of help is for come first.
            slugs.sort(key=lambda slug: slug not in drawn.form.question_types)
        types = self.world.of("question_type", slugs)
        if len(types) > 2 and chance.random() < 0.5:
            types = types[:2]
        return (types[0] if types else None), types

    def _row(
        self, chance: random.Random, drawn: Draw, words: Words, own: int, number: int, main: int | None
    ) -> tuple[Any, ...]:
        low, high = drawn.ages.bounds
        is_free = None if words.cost else (drawn.route == OPEN_ROUTE or None)
        slug = f"{slugify(words.name)[:80]}-{number}"
        return (
            own, self.ground.id, drawn.provider.id, slug, words.name, words.name, words.alternate_name, "",
            words.summary, words.summary, words.english or None, words.description, words.description, main,
            drawn.ages.basis, low, high, drawn.is_first_contact, drawn.is_first_contact,
            self.world.ids["tier"][drawn.tier], self.world.ids["route"][drawn.route], words.application,
            words.application, is_free, words.cost, words.cost, *self._waiting(chance, drawn),
            f"https://www.voorbeeld.example/{slug}", self._status(chance), *self._dates(chance), self.mark,
        )  # fmt: skip

    def _waiting(self, chance: random.Random, drawn: Draw) -> tuple[str, int | None, date | None]:
        if drawn.route == OPEN_ROUTE or chance.random() < 0.6:
            return WaitingTimeKind.UNKNOWN, None, None
        measured = self.today - timedelta(days=chance.randint(5, 200))
        return WaitingTimeKind.CONCRETE, chance.randint(0, 40), measured

    def _status(self, chance: random.Random) -> str:
        return ServiceStatus.ACTIVE if chance.random() < 0.96 else chance.choice(UNSURE)

    def _dates(self, chance: random.Random) -> tuple[date | None, date]:
        """Checked on, and changed before that."""
        age = chance.randint(1, 700)
        checked = self.today - timedelta(days=age) if chance.random() < 0.85 else None
        return checked, self.today - timedelta(days=age + chance.randint(0, 300))

    def _add_lists(
        self, chance: random.Random, drawn: Draw, own: int, types: list[int], providers: list[Provider]
    ) -> None:
        partner = chance.choice(providers).id if chance.random() < 0.08 else drawn.provider.id
        languages = chance.sample(self.world.languages, min(2, len(self.world.languages)))
        delivery = drawn.form.delivery if chance.random() < 0.8 else drawn.form.delivery[:1]
        values = {
            "question_types": types,
            # What an editor confirmed.
            "concepts": [drawn.topic.id] if chance.random() < 0.33 else [],
            "audiences": self.world.of("audience", drawn.audiences),
            "service_areas": drawn.areas,
            "delivery_modes": self.world.of("delivery", delivery),
            "languages": languages if chance.random() < 0.12 else [],
            "referrers": self.world.of("referrer", chance.sample(REFERRERS, 2)) if self._is_referred(drawn) else [],
            "partner_organizations": [partner] if partner != drawn.provider.id else [],
        }
        for name, ids in values.items():
            for value in ids:
                self.lists[name].add(own, value)

    def _is_referred(self, drawn: Draw) -> bool:
        return drawn.route == REFERRED_ROUTE

    def _add_place(self, chance: random.Random, drawn: Draw, own: int) -> None:
        """Where it is given, and for half of those when."""
        if "op-locatie" not in drawn.form.delivery:
            return
        place = self.next_place
        self.next_place += 1
        self.places.add(place, own, drawn.provider.location)
        if chance.random() < 0.5:
            opens = chance.randint(8, 19)
            days = ",".join(sorted(chance.sample(WEEKDAYS, chance.randint(1, 3)), key=WEEKDAYS.index))
            self.schedules.add(place, days, time(opens), time(opens + chance.randint(1, 3)))


def _list_table(name: str) -> Table:
    field = Service._meta.get_field(name)
    through = field.remote_field.through
    own, other = (
        through._meta.get_field(part).attname for part in (field.m2m_field_name(), field.m2m_reverse_field_name())
    )
    return Table(through, [own, other])
