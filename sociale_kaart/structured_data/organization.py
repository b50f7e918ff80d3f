"""An organisation, as schema.org knows it."""

from typing import Any

from sociale_kaart.pages.organization_page import OrganizationPage
from sociale_kaart.structured_data.contact import contact_data, without_nothing


def organization_data(page: OrganizationPage, url: str) -> dict[str, Any]:
    """An Organization (https://schema.org/Organization); `url` starts at the root of the site."""
    data = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": page.name.text,
        "alternateName": str(page.other_names or ""),
        "description": str(page.description or ""),
        "url": url,
    }
    return without_nothing(data) | contact_data(page.contact)
