"""What the pages of the map say in the words of schema.org, for search engines and other readers of linked data."""

from sociale_kaart.structured_data.organization import organization_data
from sociale_kaart.structured_data.service import service_data
from sociale_kaart.structured_data.trail import trail_data

__all__ = ["organization_data", "service_data", "trail_data"]
