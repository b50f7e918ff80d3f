"""The search index of the municipalities, made once and put back within moments, as their database is."""

import shutil
from io import StringIO
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from search.engines import get_engine
from search.models import IndexChange

# What an index is made by and of, for one that is kept after the run.
SOURCES = ("search/**/*.py", "search/**/*.yaml", "search/**/*.npy", "sociale_kaart/**/*.py", "home/**/*.py")


class KeptIndex:
    """An index that is made at its first use, as `made`; what questions use and tests change is a copy of it."""

    def __init__(self, made: Path, copies: Path) -> None:
        self.made, self.copies, self.count = made, copies, 0
        self._elsewhere = settings.SEARCH_INDEX_DIR

    def use(self) -> None:
        """Questions are answered from it; what was taken in by a test that was undone is gone again."""
        if not self.made.exists():
            self._make()
        settings.SEARCH_INDEX_DIR = self._copy
        if not self._is_of_this_database():
            self.count += 1
            settings.SEARCH_INDEX_DIR = shutil.copytree(self.made, self._copy)

    def leave(self) -> None:
        """The next questions are about other data."""
        settings.SEARCH_INDEX_DIR = self._elsewhere

    @property
    def _copy(self) -> Path:
        return self.copies / str(self.count)

    def _make(self) -> None:
        # Under another name until it is whole: a run that is stopped here leaves nothing that the next would trust.
        half = settings.SEARCH_INDEX_DIR = self.made.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        call_command("rebuild_search_index", stdout=StringIO())
        half.replace(self.made)

    @staticmethod
    def _is_of_this_database() -> bool:
        known = set(IndexChange.objects.values_list("token", flat=True))
        states = [get_engine().state(lang) for lang, _label in settings.LANGUAGES]
        return all(state and known.issuperset(state.applied) for state in states)
