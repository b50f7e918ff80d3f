"""All texts of the database that need a vector."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain

from django.db.models import QuerySet

from search.dense.listings import Find, ListingText
from search.dense.phrases import concept_phrases
from search.dense.sections import section_texts
from search.dense.store import lookup
from search.dense.texts import listing_texts
from search.dense.vectors import VectorKind
from search.searched_pages import searched_pages
from sociale_kaart.models import Service

Text = tuple[VectorKind, str]
FIELDS = ("name_nl", "alternate_name", "summary_nl", "description_nl")


def live_services(ids: Iterable[int] | None = None) -> QuerySet[Service]:
    """Whatever the day: what ended or did not begin yet is left out by the engine."""
    services = Service.objects.filter(live=True)
    return services if ids is None else services.filter(id__in=ids)


def texts_of(services: QuerySet[Service]) -> Iterator[ListingText]:
    """The model reads the Dutch, whatever the language of a question."""
    for number, name, other_names, summary, description in services.order_by("id").values_list("id", *FIELDS):
        others = tuple(line.strip() for line in other_names.splitlines() if line.strip())
        full, sentences = listing_texts(name, others, summary or "", description or "")
        yield ListingText(number, full, sentences)


def service_texts(ids: Iterable[int] | None = None) -> Iterator[Text]:
    for listing in texts_of(live_services(ids)):
        yield from ((VectorKind.PASSAGE, text) for text in (listing.full, *listing.sentences))


def page_texts(ids: Iterable[int] | None = None) -> Iterator[Text]:
    for model in searched_pages():
        pages = model.objects.live().order_by("id")
        for page in pages if ids is None else pages.filter(id__in=ids):
            yield from ((VectorKind.PASSAGE, text) for text in section_texts(page))


def phrase_texts(ids: Iterable[int] | None = None) -> Iterator[Text]:
    return ((VectorKind.QUERY, phrase.text) for phrase in concept_phrases(ids))


SOURCES: dict[str, Callable[[Iterable[int] | None], Iterator[Text]]] = {
    "service": service_texts,
    "page": page_texts,
    "concept": phrase_texts,
}


def all_texts() -> Iterator[Text]:
    return chain.from_iterable(source(None) for source in SOURCES.values())


def find_in(model: str, kind: VectorKind) -> Find:
    """What gives the kept vectors of texts."""
    return partial(lookup, model, kind)
