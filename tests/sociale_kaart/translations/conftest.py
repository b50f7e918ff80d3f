from tests.sociale_kaart.moderation.conftest import service

__all__ = ["service"]
