"""Organisations as documents: completed while somebody types, not among the results of a search."""

from collections.abc import Iterable, Iterator

from django.db.models import QuerySet
from django.utils import translation

from search.index.addressed import documents_with_an_address
from search.index.context import DocumentContext
from search.index.document import NEVER_ENDS, Document, document_key
from search.index.orders import orders
from search.index.texts import bilingual_tokens, dutch_tokens, translated, words_of
from search.question.words import key
from sociale_kaart.models import Organization

KIND = "organization"


def indexed_organizations(ids: Iterable[int] | None = None) -> QuerySet[Organization]:
    organizations = Organization.objects.public()
    return organizations if ids is None else organizations.filter(id__in=ids)


def organization_documents(organizations: QuerySet[Organization], context: DocumentContext) -> Iterator[Document]:
    with translation.override(context.lang):
        found = organizations.order_by("id")
        yield from documents_with_an_address(lambda organization: organization_document(organization, context), found)


def organization_document(organization: Organization, context: DocumentContext) -> Document:
    name = translated(organization, "name", context.lang)
    return Document(
        key=document_key(KIND, organization.id),
        texts={
            "name": bilingual_tokens(organization, ["name"], context.lang) + dutch_tokens(organization.alternate_names)
        },
        words=(),
        name_words=words_of(organization.name_nl, name, *organization.alternate_names),
        slugs={
            "kind": (KIND,),
            "municipality": (context.places[organization.municipality_id].slug,),
            "exact_name": (key(name),),
        },
        numbers={
            "minimum_age": 0,
            "maximum_age": 0,
            "ends_on": NEVER_ENDS,
            "is_free": 0,
            **orders(name),
        },
        payload={"kind": KIND, "slug": organization.slug, "name": name, "url": organization.get_absolute_url()},
    )
