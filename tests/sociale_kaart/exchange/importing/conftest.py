import pytest

from tests.sociale_kaart.exchange.small_folder import SmallFolder


@pytest.fixture
def dorp(folder: SmallFolder) -> SmallFolder:
    """A municipality with two services, a hidden shelter and a vocabulary."""
    folder.load()
    return folder
