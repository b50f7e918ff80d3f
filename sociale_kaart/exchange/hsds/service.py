"""A service as HSDS tells it, with everything that hangs on it and what our profile adds."""

from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from django.utils import translation

from sociale_kaart.ages import age_label
from sociale_kaart.exchange.hsds.exact import EXACT, STATUSES
from sociale_kaart.exchange.hsds.ids import id_of_row, id_of_words
from sociale_kaart.exchange.hsds.mapping import LINES, PROFILE, PUBLIC_PROFILE, SAME, profile_key
from sociale_kaart.exchange.hsds.organization import organization_object, with_phones
from sociale_kaart.exchange.hsds.places import filled, location_object, phone_objects, place_object
from sociale_kaart.exchange.hsds.references import ListingReferences
from sociale_kaart.exchange.hsds.vocabularies import BY_COLUMN
from sociale_kaart.exchange.tables.columns import INTERNAL
from sociale_kaart.models import Area, AreaKind, Audience, Language, Location, Organization, Service

Json = dict[str, Any]
CURRENCY = "EUR"


@dataclass(frozen=True)
class Teller:
    """`is_public`: without what editors keep for themselves; `tells_nothing`: also the keys that have no value."""

    municipality: Area
    references: ListingReferences
    is_public: bool = True
    tells_nothing: bool = False
    _terms: dict[tuple[str, str], Json] = field(default_factory=dict, repr=False, compare=False)

    def flat_object(self, service: Service, state: Json) -> Json:
        """What a service has one of, with its organisation: an entry of a list."""
        identifier = id_of_row("service", self.municipality, service.pk)
        told = {
            "id": identifier,
            **{field: state[column] for column, field in SAME.items()},
            "alternate_name": "\n".join(state[LINES]),
            **{exact.field: exact.told(state[exact.column]) for exact in EXACT},
            "eligibility_description": self._for_whom(state),
            "last_modified": _moment(service),
        }
        profile = {
            **{exact.profile: state[exact.column] for exact in EXACT},
            **{profile_key(column): state[column.key] for column in (PUBLIC_PROFILE if self.is_public else PROFILE)},
        }
        organization = self._organization(state)
        return {
            **filled(told),
            **(profile if self.tells_nothing else filled(profile)),
            **({"organization": organization} if organization else {}),
        }

    def full_object(self, service: Service, state: Json) -> Json:
        told = self.flat_object(service, state)
        identifier = told["id"]
        if state["organization"]:
            told["organization"] = with_phones(told["organization"], self._get(Organization, state["organization"]))
        return {
            **told,
            "phones": phone_objects(state["phones"], identifier),
            "contacts": [_contact(contact, identifier, n) for n, contact in enumerate(state["contacts"])],
            "languages": [self._language(code, identifier) for code in state["languages"]],
            "cost_options": _cost(state, identifier),
            "service_areas": [self._service_area(slug, identifier) for slug in state["service_areas"]],
            "service_at_locations": [self._place(place, service) for place in state["service_at_locations"]],
            "attributes": self._attributes(state, identifier),
        }

    @staticmethod
    def status(status: str) -> str:
        """What HSDS calls a status of ours."""
        return STATUSES[status]

    def _get(self, model: type, key: str) -> Any:
        return self.references.get(model, "", key)

    def _organization(self, state: Json) -> Json | None:
        if not state["organization"]:
            return None
        return organization_object(self._get(Organization, state["organization"]), self.municipality)

    def _place(self, place: Json, service: Service) -> Json:
        location = self._get(Location, place["location"])
        province = self.references.name_above(self.municipality, AreaKind.PROVINCE)
        told = location_object(location, self.municipality, province)
        return place_object(place, service, told, location.pk, self.municipality)

    def _language(self, code: str, owner: str) -> Json:
        language = self._get(Language, code)
        return {"id": id_of_words(owner, "language", code), "name": language.label_nl or code, "code": code}

    def _service_area(self, slug: str, owner: str) -> Json:
        area = self._get(Area, slug)
        told = {"id": id_of_words(owner, "area", slug), "name": area.name, "slug": slug, "cbs_code": area.cbs_code}
        return filled(told)

    def _attributes(self, state: Json, owner: str) -> list[Json]:
        columns = (column for column in BY_COLUMN if not (self.is_public and column in INTERNAL))
        return [
            self._attribute(column, slug, owner)
            for column in columns
            for slug in (state[column] if isinstance(state[column], list) else filter(None, [state[column]]))
        ]

    def _attribute(self, column: str, slug: str, owner: str) -> Json:
        return {
            "id": id_of_words(owner, "attribute", column, slug),
            "link_id": owner,
            "link_type": column,
            "link_entity": "service",
            "taxonomy_term": self._term(column, slug),
        }

    def _term(self, column: str, slug: str) -> Json:
        """Made once: a hundred thousand services have the same few hundred."""
        if (column, slug) not in self._terms:
            taxonomy = BY_COLUMN[column]
            told = taxonomy.term(self._get(taxonomy.model, slug))
            self._terms[column, slug] = {**told, "taxonomy_detail": taxonomy.as_json()}
        return self._terms[column, slug]

    def _for_whom(self, state: Json) -> str:
        """For people to read; whoever imports takes the facts themselves."""
        with translation.override("nl"):
            age = age_label(state["minimum_age"], state["maximum_age"], state["age_basis"])
            people = ", ".join(self._get(Audience, slug).label_nl for slug in state["audiences"])
        return "; ".join(filter(None, [age, people]))


def _contact(contact: Json, owner: str, number: int) -> Json:
    identifier = id_of_words(owner, "contact", str(number))
    phones = phone_objects([{"number": contact["phone"]}], identifier) if contact["phone"] else []
    known = filled({key: contact[key] for key in ("title", "department", "email")})
    return {"id": identifier, **known, "phones": phones}


def _cost(state: Json, owner: str) -> list[Json]:
    """What is free costs nothing."""
    amount = state["cost_amount"] if state["cost_amount"] is not None else "0" if state["cost_is_free"] else None
    if amount is None:
        return []
    return [{"id": id_of_words(owner, "cost"), "currency": CURRENCY, "amount": float(amount)}]


def _moment(service: Service) -> str | None:
    """When the listing was last published, as a program sorts by it."""
    if service.last_published_at is None:
        return None
    return service.last_published_at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
