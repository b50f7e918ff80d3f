"""Services as documents."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils import translation

from search.index.addressed import documents_with_an_address
from search.index.ages import age_numbers, life_phase_slugs
from search.index.context import DocumentContext
from search.index.document import NEVER_ENDS, Document, concept_levels, document_key
from search.index.facts import is_local, service_facts
from search.index.lists import ServiceLists
from search.index.orders import LAST_TIER, orders
from search.index.texts import (
    DUTCH,
    bilingual_tokens,
    dutch_tokens,
    foreign_tokens,
    tokens_with_parts,
    translated,
    words_of,
)
from search.question.words import key
from search.vocabulary import Place
from sociale_kaart import clock
from sociale_kaart.ages import age_label
from sociale_kaart.models import Location, Organization, Service, ServiceAtLocation
from sociale_kaart.places_in_words import where_label

KIND = "service"
BATCH = 200
REST = ("application_process", "cost_description", "professional_note")


def indexed_services(ids: Iterable[int] | None = None) -> QuerySet[Service]:
    """Services that stand in results today; those that end later are filtered by the day of the question."""
    services = Service.objects.findable(clock.today())
    return services if ids is None else services.filter(id__in=ids)


def service_documents(services: QuerySet[Service], context: DocumentContext) -> Iterator[Document]:
    visible = {"location__live": True, "location__has_hidden_address": False}
    places = ServiceAtLocation.objects.filter(**visible).select_related("location")
    related = services.select_related("organization").prefetch_related(
        Prefetch("partner_organizations", to_attr="partners"),
        Prefetch("service_at_locations", queryset=places, to_attr="public_places"),
    )
    with translation.override(context.lang):
        for some in _batches(related.order_by("id")):
            lists = ServiceLists.load(some)
            yield from documents_with_an_address(lambda service: service_document(service, context, lists), some)  # noqa: B023


def _batches(services: QuerySet[Service]) -> Iterator[list[Service]]:
    """Each asked for by itself: an open cursor would show its connection the database of when it began."""
    last = 0
    while some := list(services.filter(id__gt=last)[:BATCH]):
        yield some
        last = some[-1].id


def service_document(service: Service, context: DocumentContext, lists: ServiceLists) -> Document:
    """Hidden places are not among `public_places`: nothing of them reaches the index."""
    lang = context.lang
    municipality = context.places[service.municipality_id]
    terms = lists.of(service)
    areas = [context.places[area] for area in terms["service_areas"]]
    # Shared by all services: reading them with each would cost more than its document.
    service.tier = context.tiers[service.tier_id]
    service.access_route = context.access_routes.get(service.access_route_id)
    locations = [place.location for place in service.public_places]
    name = translated(service, "name", lang)
    texts = _texts(service, areas, locations, municipality, context)
    facts = service_facts(service, terms, texts, _names(service, context), areas, municipality, context)
    facts["held_until"] = lists.held_until(service)
    return Document(
        key=document_key(KIND, service.id),
        texts=texts,
        words=words_of(
            service.name_nl,
            name,
            service.alternate_name,
            translated(service, "summary", lang),
            service.summary_nl or "",
            service.description_nl or "",
            *(organization.name_nl for organization in _organizations(service, context)),
        ),
        name_words=words_of(service.name_nl, name, service.alternate_name),
        slugs=_slugs(service, terms, areas, municipality, context) | {"concept": concept_levels(facts["concepts"])},
        numbers=_numbers(service, name),
        payload=_payload(service, name, areas, locations, municipality, context) | {"facts": facts},
    )


def _organizations(service: Service, context: DocumentContext) -> list[Any]:
    own = [service.organization] if service.organization else []
    found = [*own, *service.partners]
    return [organization for organization in found if organization.id in context.public_organizations]


def _texts(
    service: Service, areas: list[Place], locations: list[Location], municipality: Place, context: DocumentContext
) -> dict[str, tuple[str, ...]]:
    names = [service.name_nl, *service.alternate_names]
    makers = [name for organization in _organizations(service, context) for name in _names_of(organization)]
    # The name of the whole municipality or more says nothing about one service.
    districts = [area.name for area in areas if not area.holds(municipality)]
    return {
        "words": tokens_with_parts([*names, service.name_nl, service.summary_nl or "", service.description_nl or ""]),
        "name": tokens_with_parts(names),
        "organization": dutch_tokens(makers),
        "place": dutch_tokens([*districts, *(f"{place.name_nl} {place.address}" for place in locations)]),
        "foreign": foreign_tokens(service, ("name", "summary", "description"), context.lang),
        "rest": bilingual_tokens(service, REST, context.lang),
    }


def _names(service: Service, context: DocumentContext) -> dict[str, list[str]]:
    return {
        "own": [service.name_nl, *service.alternate_names],
        "makers": [name for maker in _organizations(service, context) for name in _names_of(maker)],
    }


def _names_of(organization: Organization) -> list[str]:
    return list(dict.fromkeys([organization.name_nl, *organization.alternate_names]))


def _slugs(
    service: Service, terms: Mapping[str, list], areas: list[Place], municipality: Place, context: DocumentContext
) -> dict[str, tuple[str, ...]]:
    main = context.question_type_slugs.get(service.main_question_type_id)
    unknown = [] if service.is_age_known else ["age"]
    unknown += [] if areas else ["area"]
    return {
        "kind": (KIND,),
        "municipality": (municipality.slug,),
        "exact_name": _exact_names(service, context.lang),
        "unknown": tuple(unknown),
        "general": ("yes",) if service.is_general_entrance else (),
        "everywhere": () if is_local(areas, municipality) else ("yes",),
        "main_question_type": (main,) if main else (),
        "question_type": tuple(terms["question_types"]),
        "life_phase": life_phase_slugs(
            service.minimum_age, service.maximum_age, context.life_phases, service.is_age_known
        ),
        "audience": tuple(terms["audiences"]),
        "tier": (service.tier.slug,),
        "access_route": (service.access_route.slug,) if service.access_route else (),
        "language": tuple(terms["languages"]) or (DUTCH,),
        "delivery": tuple(terms["delivery_modes"]),
        **context.areas_of(tuple(areas), municipality),
    }


def _exact_names(service: Service, lang: str) -> tuple[str, ...]:
    names = [service.name_nl, translated(service, "name", lang), *service.alternate_names]
    return tuple(dict.fromkeys(key(name) for name in names if key(name)))


def _numbers(service: Service, name: str) -> dict[str, int]:
    return age_numbers(service.minimum_age, service.maximum_age) | {
        "ends_on": service.end_date.toordinal() if service.end_date else NEVER_ENDS,
        "is_free": int(service.cost_is_free is True),
        **orders(name, min(service.tier.order, LAST_TIER), service.assured_date),
    }


def _payload(
    service: Service,
    name: str,
    areas: list[Place],
    locations: list[Location],
    municipality: Place,
    context: DocumentContext,
) -> dict[str, Any]:
    organization = service.organization
    is_shown = organization is not None and organization.id in context.public_organizations
    return {
        "kind": KIND,
        "slug": service.slug,
        "name": name,
        "url": service.get_absolute_url(),
        "summary": translated(service, "summary", context.lang)
        or _beginning(translated(service, "description", context.lang)),
        "organization": translated(organization, "name", context.lang) if is_shown else None,
        "tier": service.tier.slug,
        "access_route": service.access_route.slug if service.access_route else None,
        "age": age_label(service.minimum_age, service.maximum_age, service.age_basis),
        "where": where_of(areas, municipality),
        "verified_on": service.assured_date.isoformat() if service.assured_date else None,
        "unknown": [*([] if service.is_age_known else ["age"]), *([] if areas else ["area"])],
        "points": [place.public_point for place in locations if place.public_point],
        "is_in_dutch": context.lang != DUTCH and not getattr(service, f"name_{context.lang}"),
    }


def _beginning(text: str, longest: int = 200) -> str:
    """The first sentences of a text, for a listing without a summary."""
    if len(text) <= longest:
        return text
    cut = text[:longest].rsplit(". ", 1)
    return f"{cut[0]}." if len(cut) == 2 else f"{text[:longest].rsplit(' ', 1)[0]} …"


def where_of(areas: list[Place], municipality: Place) -> str | None:
    """For people from where, in a few words; None when that is not known."""
    whole = next((area.name for area in areas if area.holds(municipality)), None)
    return where_label([area.name for area in areas], whole)
