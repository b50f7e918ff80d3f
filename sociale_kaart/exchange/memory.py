"""What the last load of a folder wrote, kept beside the listings."""

from typing import Any

from sociale_kaart.exchange.entries import CheckedEntry, CheckedList
from sociale_kaart.exchange.kinds import Kind
from sociale_kaart.models import Area, LoadedEntry


class Memory:
    """The loaded entries of one kind; those of the whole installation are told apart by the folder they came from."""

    def __init__(self, kind: Kind, municipality: Area | None, origins: set[str]) -> None:
        self._kind, self._municipality, self._origins = kind, municipality if kind.is_kept else None, origins
        found = LoadedEntry.objects.filter(kind=kind.name, municipality=self._municipality)
        self._by_key = {entry.key: entry for entry in found}

    def key(self, entry: CheckedEntry) -> str:
        return entry.key if self._kind.is_kept else f"{entry.origin}/{entry.key}"

    def recall(self, entry: CheckedEntry) -> dict[str, Any] | None:
        loaded = self._by_key.get(self.key(entry))
        return loaded.content if loaded else None

    def remember(self, entry: CheckedEntry, content: dict[str, Any]) -> None:
        """Write what was loaded, where that differs from what is known."""
        loaded = self._by_key.get(self.key(entry))
        if loaded is None:
            loaded = LoadedEntry(municipality=self._municipality, kind=self._kind.name, key=self.key(entry))
            self._by_key[loaded.key] = loaded
        wanted = {**(loaded.content or {}), **content}
        if loaded.content != wanted:
            loaded.content = wanted
            loaded.save()

    def no_longer_in(self, checked: CheckedList) -> list[str]:
        """Keys that an earlier load wrote and that the files have no more."""
        named = {key if self._kind.is_kept else f"{origin}/{key}" for origin, key in checked.named}
        mine = (key for key in self._by_key if self._kind.is_kept or key.partition("/")[0] in self._origins)
        return sorted(key if self._kind.is_kept else key.partition("/")[2] for key in mine if key not in named)
