"""What changed in the database, and the documents that are other because of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from django.db.models import QuerySet

from search.index import organizations, pages, services
from search.index.context import DocumentContext
from search.index.document import Document, document_key
from search.models import ChangeKind, IndexChange
from search.moment import once
from search.prepared import rows
from sociale_kaart.models import Service

# So many of the newest changes are looked at in every question, and remembered by an index.
LOOKED_AT, REMEMBERED = 20, 500
# From this many changed listings on a new index is quicker.
MOST_CHANGES = 200
OF_LISTINGS = (ChangeKind.SERVICE, ChangeKind.ORGANIZATION, ChangeKind.LOCATION, ChangeKind.PAGE)


@dataclass
class ChangedListings:
    """Ids of what is to be written again, or removed where it is no longer public."""

    services: set[int] = field(default_factory=set)
    organizations: set[int] = field(default_factory=set)
    pages: set[int] = field(default_factory=set)
    everything: bool = False
    vocabulary: bool = False
    # What every listing is about may be seen otherwise; nothing that a visitor reads is wrong meanwhile.
    thesaurus: bool = False

    @property
    def is_large(self) -> bool:
        count = len(self.services) + len(self.organizations) + len(self.pages)
        return self.everything or self.thesaurus or count > MOST_CHANGES


def changed_listings(changes: Iterable[IndexChange]) -> ChangedListings:
    """Everything that shows something of what changed."""
    found = ChangedListings()
    ids: dict[str, set[int]] = {kind: set() for kind in OF_LISTINGS}
    for change in changes:
        if change.kind in ids and change.object_id is not None:
            ids[change.kind].add(change.object_id)
        elif change.kind == ChangeKind.VOCABULARY:
            found.vocabulary = True
        elif change.kind == ChangeKind.THESAURUS:
            found.thesaurus = True
        else:
            # Also a kind that an older version of the program wrote down.
            found.everything = True
    if not found.everything:
        found.organizations = ids[ChangeKind.ORGANIZATION]
        found.services = ids[ChangeKind.SERVICE] | _services(ids)
        found.pages = ids[ChangeKind.PAGE]
    return found


def _services(ids: dict[str, set[int]]) -> set[int]:
    """Services that show a changed organisation or location."""
    related = {
        "organization__in": ids[ChangeKind.ORGANIZATION],
        "partner_organizations__in": ids[ChangeKind.ORGANIZATION],
        "service_at_locations__location__in": ids[ChangeKind.LOCATION],
    }
    found: set[int] = set()
    for lookup, values in related.items():
        if values:
            found |= set(Service.objects.filter(**{lookup: values}).values_list("id", flat=True))
    return found


def all_documents(context: DocumentContext) -> Iterator[Document]:
    return chain(
        services.service_documents(services.indexed_services(), context),
        organizations.organization_documents(organizations.indexed_organizations(), context),
        pages.page_documents(context),
    )


def documents_of(changed: ChangedListings, context: DocumentContext) -> list[Document]:
    """The documents of changed listings that are public."""
    return [
        *services.service_documents(services.indexed_services(changed.services), context),
        *organizations.organization_documents(organizations.indexed_organizations(changed.organizations), context),
        *(pages.page_documents(context, changed.pages) if changed.pages else ()),
    ]


def keys_of(changed: ChangedListings) -> list[str]:
    ids = {
        services.KIND: changed.services,
        organizations.KIND: changed.organizations,
        pages.KIND: changed.pages,
    }
    return [document_key(kind, number) for kind, numbers in ids.items() for number in sorted(numbers)]


def tokens_of(changes: Iterable[IndexChange]) -> tuple[str, ...]:
    return tuple(change.token for change in changes)


def newest_tokens() -> list[str]:
    """Of the newest changes; while one page is made they are looked up once."""
    return once("changes", lambda: [token for (token,) in rows(_newest)])


def _newest() -> QuerySet:
    return IndexChange.objects.values_list("token")[:LOOKED_AT]
