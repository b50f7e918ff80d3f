from pathlib import Path

import pytest

from tests.sociale_kaart.thesaurus.small_thesaurus import SmallThesaurus


@pytest.fixture
def thesaurus(tmp_path: Path, db) -> SmallThesaurus:
    return SmallThesaurus(tmp_path)
