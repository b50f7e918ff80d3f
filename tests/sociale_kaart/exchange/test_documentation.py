"""The documentation of the folder names every file, list and key."""

import pytest
from django.conf import settings

from sociale_kaart.exchange.folder import MunicipalityEntry
from sociale_kaart.exchange.kinds import KINDS
from sociale_kaart.exchange.schema.listings import (
    ContactEntry,
    PhoneEntry,
    ScheduleEntry,
    ScheduleExceptionEntry,
    ServiceAtLocationEntry,
)

TEXT = (settings.BASE_DIR / "docs" / "municipality-folder.md").read_text()
PARTS = [ContactEntry, PhoneEntry, ScheduleEntry, ScheduleExceptionEntry, ServiceAtLocationEntry, MunicipalityEntry]


def documented(key: str) -> bool:
    stem = key.rsplit("_", 1)[0]
    names = (f"`{key}`", f"**{key}**", f"`{stem}_*`", f"**{stem}_\\***")
    return any(name in TEXT for name in names)


@pytest.mark.parametrize("entry", [*(kind.entry for kind in KINDS), *PARTS], ids=lambda entry: entry.__name__)
def test_every_key_is_documented(entry):
    assert [key for key in entry.model_fields if not documented(key)] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_list_is_documented(kind):
    assert f"`{kind.file}`" in TEXT
    assert f"`{kind.collection}`" in TEXT


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_column_that_people_fill_is_loaded(kind):
    technical = {"id", "path", "depth", "numchild", "municipality", "live", "locked", "locked_at", "locked_by"}
    technical |= {"latest_revision", "live_revision", "has_unpublished_changes", "first_published_at"}
    technical |= {"last_published_at", "go_live_at", "expire_at", "expired"}
    # A moderator's trust comes with no file.
    technical |= {"is_trusted"}
    loaded = {name for codec in kind.all_codecs for name in (codec.key, getattr(codec, "field", codec.key))}
    translated = {name.rsplit("_", 1)[0] for name in loaded if name.endswith("_nl")}

    fields = {field.name for field in [*kind.model._meta.concrete_fields, *kind.model._meta.many_to_many]}

    assert fields - technical - loaded - translated == set()
