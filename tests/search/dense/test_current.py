"""The vectors of many municipalities do not fill the memory of a process."""

from search.dense import background, current
from search.dense.current import current_vectors


def test_what_was_read_longest_ago_makes_room(world, model, monkeypatch):
    world.service("dorp", name_nl="Nachtpoli")
    world.service("ver", name_nl="Budgetcafé", municipality=world.elsewhere)
    background.changed_everything()
    background.catch_up()
    here, there = world.municipality.id, world.elsewhere.id
    first = current_vectors(here)
    monkeypatch.setattr(current, "MOST_BYTES", first.size_in_bytes)

    second = current_vectors(there)

    assert current_vectors(there) is second
    assert [number for _model, number in current._snapshots] == [there]
    assert current_vectors(here).ids.tolist() == first.ids.tolist()
