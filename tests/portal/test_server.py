"""The settings of the production server that do something."""

import gc

from portal import server


def test_what_is_read_before_the_workers_start_is_never_looked_through_for_garbage_again(monkeypatch):
    monkeypatch.setattr("search.warming.warm_up", lambda: None)
    assert not gc.get_freeze_count()

    try:
        server.when_ready(None)
        kept = gc.get_freeze_count()
    finally:
        gc.unfreeze()

    assert kept > 10_000
