from pathlib import Path

import pytest

from tests.sociale_kaart.exchange.small_folder import SmallFolder


@pytest.fixture
def folder(tmp_path: Path, db) -> SmallFolder:
    return SmallFolder(tmp_path)
