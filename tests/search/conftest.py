"""What the tests of the search share."""

from collections.abc import Callable

import pytest

from search.find import find, vocabulary_of
from search.query import SearchQuery
from search.results.values import SearchResults
from tests.search.world import World


@pytest.fixture
def index_dir(settings, tmp_path):
    """An index of its own for every test, made at its first question."""
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    return settings.SEARCH_INDEX_DIR


@pytest.fixture
def world(db, index_dir) -> World:
    return World()


@pytest.fixture
def ask(world) -> Callable[..., SearchResults]:
    """The answer to a question in the small municipality; services only, unless `kind` says otherwise."""

    def answer(text: str = "", **fields) -> SearchResults:
        fields.setdefault("kind", "service")
        return find(SearchQuery(text=text, **fields), world.municipality)

    return answer


@pytest.fixture
def known(world):
    return vocabulary_of(world.municipality, "nl")


def slugs(results: SearchResults) -> list[str]:
    return [hit.slug for hit in results.hits]


def counts(results: SearchResults, facet: str) -> dict[str, int]:
    (found,) = [one for one in results.facets if one.name == facet]
    return {value.value: value.count for value in found.values}
