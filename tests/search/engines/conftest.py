"""A real Elasticsearch server for the tests of this folder; `.ci/elasticsearch/elasticsearch start` makes one."""

import os
import secrets
from collections.abc import Iterator

import pytest
from elasticsearch import Elasticsearch

SERVER = os.environ.get("ELASTICSEARCH_TEST_URL", "")


@pytest.fixture
def server(settings) -> Iterator[Elasticsearch]:
    """The engine is the server, with indexes of this test alone."""
    if not SERVER:
        pytest.skip("ELASTICSEARCH_TEST_URL names no Elasticsearch server")
    settings.ELASTICSEARCH_URL = SERVER
    settings.ELASTICSEARCH_PREFIX = f"test{secrets.token_hex(4)}"
    connection = Elasticsearch(SERVER, request_timeout=30)
    yield connection
    remove_indexes(connection, settings.ELASTICSEARCH_PREFIX)
    connection.close()


def remove_indexes(connection: Elasticsearch, prefix: str) -> None:
    names = list(connection.indices.get(index=f"{prefix}-*"))
    if names:
        connection.indices.delete(index=names)


@pytest.fixture
def index_dir(server) -> None:
    """In place of the folder of the embedded engine: `world` and `ask` of these tests are on the server."""
