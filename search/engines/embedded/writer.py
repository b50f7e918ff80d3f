"""Writing a new version of an index."""

import json
import logging
import shutil
from pathlib import Path

import tantivy

from search.engines.embedded.schema import KEY, fingerprint, register_tokenizers, schema, to_tantivy
from search.engines.embedded.store import VOCABULARY, copy_version, new_version_path, seal, switch
from search.engines.protocol import Changes
from search.errors import IndexWriteError

logger = logging.getLogger(__name__)
HEAP_BYTES = 30_000_000


def write_version(folder: Path, changes: Changes, base: Path | None = None) -> None:
    """A version with these changes on top of another (or of nothing), and in use from then on.

    Raises `IndexWriteError`, for example when the disk is full; the version in use stays then.
    """
    path: Path | None = None
    try:
        path = new_version_path(folder)
        if base is not None:
            copy_version(base, path)
        count = _write_documents(path, changes)
        if changes.vocabulary is not None:
            (path / VOCABULARY).write_text(json.dumps(changes.vocabulary, ensure_ascii=False))
        facts = {"fingerprint": fingerprint(), "applied": changes.applied, "document_count": count}
        switch(folder, seal(path, facts))
    # tantivy tells of a full disk or a lost folder by ValueError or RuntimeError.
    except (OSError, ValueError, RuntimeError) as error:
        if path is not None:
            shutil.rmtree(path, ignore_errors=True)
        raise IndexWriteError(f"The search index could not be written: {error}") from error


def _write_documents(path: Path, changes: Changes) -> int:
    index = tantivy.Index(schema(), path=str(path), reuse=True)
    register_tokenizers(index)
    writer = index.writer(HEAP_BYTES, 1)
    for key in changes.deleted:
        writer.delete_documents_by_term(KEY, key)
    for document in changes.documents:
        writer.delete_documents_by_term(KEY, document.key)
        writer.add_document(to_tantivy(document))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index.searcher().num_docs
