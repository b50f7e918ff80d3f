"""`rebuild_search_index`: plain lines, and one clear line when it cannot."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from search.engines import get_engine
from tests.search.conftest import slugs
from tests.search.test_damaged_index import full_disk

pytestmark = pytest.mark.django_db


def run(*options: str) -> str:
    output = StringIO()
    call_command("rebuild_search_index", *options, stdout=output)
    return output.getvalue()


def test_it_makes_the_index_of_every_language_anew(world, ask):
    world.service("dienst")
    ask()
    before = get_engine().state("nl").version

    lines = run().splitlines()

    assert [line.split(",")[0] for line in lines] == [
        "Search index nl: 1 documents",
        "Search index en: 1 documents",
        "Search index ar: 1 documents",
    ]
    assert get_engine().state("nl").version != before
    assert slugs(ask()) == ["dienst"]


def test_if_needed_leaves_a_good_index_as_it_is(world, ask):
    world.service("dienst")
    ask()
    before = get_engine().state("nl").version

    run("--if-needed")

    assert get_engine().state("nl").version == before


def test_a_full_disk_is_told_in_one_line_and_the_old_index_stays(world, ask):
    world.service("dienst")
    ask()

    with full_disk(), pytest.raises(CommandError, match="The search index could not be written"):
        run()

    assert slugs(ask()) == ["dienst"]
