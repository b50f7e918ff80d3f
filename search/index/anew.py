"""A whole new index of a language."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Self

from search.engines import get_engine
from search.engines.protocol import Changes
from search.index.changes import REMEMBERED, all_documents, documents_of, keys_of, tokens_of
from search.index.context import DocumentContext
from search.index.document import Document
from search.index.pending import Pending
from search.index.vocabulary import vocabulary_payload
from search.models import ChangeKind, IndexChange

logger = logging.getLogger(__name__)
# After so many documents the log says how far a new index is.
TOLD_EVERY = 10_000


@dataclass(frozen=True)
class NewIndex:
    """What will stand in it, and the changes that are taken in by that, the last one first."""

    lang: str
    recent: list[IndexChange]
    documents: Iterable[Document]
    vocabulary: Mapping[str, Any]

    @classmethod
    def of(cls, lang: str, ahead: int = 0, keep: Callable[[], None] | None = None) -> Self:
        """Everything there is now: so many documents are made at once, the others when it is written.

        `keep` is called with each of them.
        """
        # Read before the listings: what changes meanwhile stays to be taken in.
        recent = list(IndexChange.objects.all()[:REMEMBERED])
        if not recent:
            recent = [IndexChange.objects.create(kind=ChangeKind.EVERYTHING)]
        vocabulary = vocabulary_payload(lang)
        documents = all_documents(DocumentContext.load(lang))
        made = []
        for document in islice(documents, ahead):
            made.append(document)
            if keep:
                keep()
        return cls(lang, recent, chain(made, documents), vocabulary)

    def caught_up(self) -> Self | None:
        """With the small changes since then, which the older index may show already; None where there are large ones.

        Words of concepts that changed since stay to be taken in.
        """
        pending = Pending.since(frozenset(tokens_of(self.recent)))
        if all(change.kind == ChangeKind.THESAURUS for change in pending.changes):
            return self
        small = pending.without_thesaurus()
        if small is None:
            return None
        changed, recent = small
        gone = frozenset(keys_of(changed))
        kept = (document for document in self.documents if document.key not in gone)
        anew = documents_of(changed, DocumentContext.load(self.lang))
        vocabulary = vocabulary_payload(self.lang) if changed.vocabulary else self.vocabulary
        return type(self)(self.lang, recent, chain(kept, anew), vocabulary)

    def write(self) -> None:
        """In place of the old one; only with the pen in hand. Raises `IndexWriteError`."""
        get_engine().rebuild(self.lang, Changes(self._told(), (), tokens_of(self.recent), self.vocabulary))
        IndexChange.objects.filter(id__lt=self.recent[-1].id).delete()

    def _told(self) -> Iterator[Document]:
        """Of a map of the country an index takes minutes in this process, and most of an hour on a server."""
        for number, document in enumerate(self.documents, 1):
            if number % TOLD_EVERY == 0:
                logger.info("Search index %s: %d documents so far", self.lang, number)
            yield document
