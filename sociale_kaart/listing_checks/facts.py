"""What the checks know of a listing and of what surrounds it, apart from any database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from sociale_kaart.models import AgeBasis, ServiceStatus


@dataclass(frozen=True)
class HoursFacts:
    """Weekly hours; Monday is 0."""

    days: frozenset[int]
    opens: time
    closes: time


@dataclass(frozen=True)
class PlaceFacts:
    """One place of a service; of a hidden one neither address nor postcode is known here, only the districts."""

    name: str
    address: str = ""
    postal_code: str = ""
    district: str | None = None
    postcode_district: str | None = None
    hours: tuple[HoursFacts, ...] = ()


@dataclass(frozen=True)
class ListingFacts:
    """A service as the checks see it: Dutch texts by field, and fields; ages in months, both ends included.

    `hidden_addresses` are here to be found in texts, and are never quoted. `filled` counts fields that are filled in.
    """

    slug: str
    name: str
    municipality: str = ""
    texts: tuple[tuple[str, str], ...] = ()
    other_names: tuple[str, ...] = ()
    organization: str = ""
    organization_names: tuple[str, ...] = ()
    age_basis: str = AgeBasis.UNKNOWN
    minimum_age: int | None = None
    maximum_age: int | None = None
    question_types: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    district_areas: frozenset[str] = frozenset()
    places: tuple[PlaceFacts, ...] = ()
    is_free: bool | None = None
    amount: float | None = None
    phones: tuple[str, ...] = ()
    email: str = ""
    website: str = ""
    has_contact_points: bool = False
    organization_contact: str = ""
    status: str = ServiceStatus.ACTIVE
    start: date | None = None
    end: date | None = None
    last_modified: date | None = None
    instead: tuple[str, ...] = ()
    hidden_addresses: tuple[str, ...] = ()
    filled: int = 0

    def text(self, name: str) -> str:
        return dict(self.texts).get(name, "")

    @property
    def reading(self) -> tuple[tuple[str, str], ...]:
        """The texts that tell a parent what it is."""
        return tuple(pair for pair in self.texts if pair[0] in ("summary", "description"))

    @property
    def is_reachable(self) -> bool:
        return bool(self.phones or self.email or self.website or self.has_contact_points)


@dataclass(frozen=True)
class Surroundings:
    """What holds for all listings of a municipality; `district_names` are written as people write them."""

    today: date
    district_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    own_names: tuple[str, ...] = ()
    glossary: Mapping[str, str] = field(default_factory=dict)
