"""Making the Dutch index anew: time, size and memory."""

from pathlib import Path

from django.conf import settings

from search.index.freshness import rebuild
from tests.search.bench.figures import memory_mb, timed


def size_mb(lang: str) -> float:
    if settings.ELASTICSEARCH_URL:
        from search.engines.elastic import server
        from search.engines.elastic.names import alias_of

        with server.reading() as connection:
            stats = connection.indices.stats(index=alias_of(lang), metric="store")
        return stats["_all"]["primaries"]["store"]["size_in_bytes"] / 1e6
    return sum(file.stat().st_size for file in Path(settings.SEARCH_INDEX_DIR).glob(f"{lang}/*/*")) / 1e6


def main() -> dict[str, float]:
    before = memory_mb()["now"]
    took, state = timed(lambda: rebuild("nl"))
    return {
        "seconds": took / 1000,
        "documents": state.document_count,
        "megabytes": size_mb("nl"),
        "memory_before": before,
        "memory_most": memory_mb()["most"],
    }
