from tests.sociale_kaart.exchange.conftest import folder
from tests.sociale_kaart.exchange.importing.conftest import dorp

__all__ = ["dorp", "folder"]
