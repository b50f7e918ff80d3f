"""Pages as documents, each of one site."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.db.models import QuerySet
from django.utils import translation
from wagtail.models import Page

from home.models import PortalPage
from home.texts import fill
from search.dense.sections import translated_sections
from search.index.ages import age_numbers, life_phase_slugs
from search.index.context import DocumentContext
from search.index.document import ANY, NEVER_ENDS, Document, concept_levels, document_key
from search.index.facts import page_facts
from search.index.orders import AFTER_TIERS, orders
from search.index.texts import DUTCH, tokens_with_parts, words_of
from search.question.words import key, tokens
from search.searched_pages import searched_pages
from search.thesaurus.listings import ListingTexts
from search.vocabulary import Place
from sociale_kaart.models import MunicipalitySite

KIND = "page"
TERMS = ("question_types", "life_phases", "audiences")


def page_documents(context: DocumentContext, ids: Iterable[int] | None = None) -> Iterator[Document]:
    """The Dutch pages of every site (or those with an id), each in the language of the index where it exists."""
    sites = MunicipalitySite.objects.select_related("site__root_page", "municipality").order_by("id")
    with translation.override(context.lang):
        for own in sites:
            municipality = context.places[own.municipality_id]
            for model in searched_pages():
                for dutch, page in _pages(model, own.site.root_page, context.lang, ids):
                    yield page_document(dutch, page, municipality, context)


def _pages(
    model: type[PortalPage], root: Page, lang: str, ids: Iterable[int] | None
) -> Iterator[tuple[PortalPage, PortalPage]]:
    """Each public Dutch page of a kind with itself, or with its translation where that is public."""
    dutch = _related(model.objects.live().public().descendant_of(root))
    if ids is not None:
        dutch = dutch.filter(id__in=list(ids))
    others: dict[Any, PortalPage] = {}
    if lang != DUTCH:
        live = model.objects.live().public().filter(locale__language_code=lang)
        others = {page.translation_key: page for page in _related(live)}
    for page in dutch:
        yield page, others.get(page.translation_key, page)


def _related(pages: QuerySet) -> QuerySet:
    return pages.prefetch_related(*(name for name in TERMS if hasattr(pages.model, name))).order_by("id")


def _terms(page: PortalPage) -> dict[str, tuple[str, ...]]:
    """Slugs by field; a kind of page without such a field says nothing of it."""
    own = (name for name in TERMS if hasattr(page, name))
    return dict.fromkeys(TERMS, ()) | {name: tuple(term.slug for term in getattr(page, name).all()) for name in own}


def page_document(dutch: PortalPage, page: PortalPage, municipality: Place, context: DocumentContext) -> Document:
    """For whom and about what a page is stands in the Dutch one; its words in both."""
    title, intro, body = fill(page.title, municipality.name), fill(page.intro, municipality.name), _body(page)
    texts, terms = _texts(dutch, page, body, context.lang), _terms(dutch)
    listing = ListingTexts(dutch.title, "", dutch.intro, _body(dutch))
    facts = page_facts(dutch, terms, texts, listing, municipality, context)
    return Document(
        key=document_key(KIND, dutch.id),
        texts=texts,
        words=words_of(dutch.title, title, dutch.intro, intro, body),
        name_words=words_of(dutch.title, title),
        slugs=_slugs(dutch, terms, municipality, context)
        | {
            "exact_name": tuple({key(dutch.title), key(title)}),
            "concept": concept_levels(facts["concepts"]),
        },
        numbers=age_numbers(dutch.minimum_age, dutch.maximum_age)
        | {
            "ends_on": NEVER_ENDS,
            "is_free": 0,
            # Pages come after services that are as relevant and as light.
            **orders(title, AFTER_TIERS),
        },
        payload={
            "kind": KIND,
            "slug": dutch.slug,
            "name": title,
            "url": page_url(page),
            "summary": intro,
            "unknown": [] if _is_age_known(dutch) else ["age"],
            "reading_minutes": page.reading_minutes,
            "is_in_dutch": context.lang != DUTCH and page is dutch,
            "facts": facts,
            # Block, heading and text of each, and what the model reads of it.
            "sections": [(one.block, one.heading, one.text, read) for one, read in translated_sections(dutch, page)],
        },
    )


def _is_age_known(page: PortalPage) -> bool:
    return page.minimum_age is not None or page.maximum_age is not None


def _slugs(
    dutch: PortalPage, terms: Mapping[str, tuple[str, ...]], municipality: Place, context: DocumentContext
) -> dict[str, tuple[str, ...]]:
    """What a page does not say, it says for all (`ANY`)."""
    phases = terms["life_phases"]
    is_known = _is_age_known(dutch)
    return {
        "kind": (KIND,),
        "municipality": (municipality.slug,),
        "everywhere": ("yes",),
        "unknown": () if is_known else ("age",),
        "question_type": terms["question_types"] or (ANY,),
        "life_phase": phases or life_phase_slugs(dutch.minimum_age, dutch.maximum_age, context.life_phases, is_known),
        "audience": terms["audiences"] or (ANY,),
    }


def _texts(dutch: PortalPage, page: PortalPage, body: str, lang: str) -> dict[str, tuple[str, ...]]:
    names = [dutch.title]
    is_translated = page is not dutch
    return {
        "words": tokens_with_parts([dutch.title, dutch.title, dutch.intro, _body(dutch)]),
        "name": tokens_with_parts(names),
        "foreign": tuple(tokens(f"{page.title} {page.intro} {body}", lang)) if is_translated else (),
    }


def _body(page: PortalPage) -> str:
    """The running text of a page."""
    found: list[str] = []
    for text in (getattr(page, name) for name in page.searched_texts):
        found += [text] if isinstance(text, str) else text.stream_block.get_searchable_content(text)
    return "\n".join(found)


def page_url(page: Page) -> str:
    """The address of a page relative to the root of its host."""
    parts = page.get_url_parts()
    return parts[2] if parts else ""
