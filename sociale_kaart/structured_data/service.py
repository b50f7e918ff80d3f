"""A service, as schema.org knows it."""

from typing import Any

from sociale_kaart.models import Service
from sociale_kaart.pages.service_page import ServicePage
from sociale_kaart.structured_data.contact import channels, opening_hours, without_nothing

# Of these organisations a service is one of the government.
GOVERNMENT = ("gemeente", "rijksoverheid", "provincie")
MONTHS = 12


def service_data(service: Service, page: ServicePage, url: str) -> dict[str, Any]:
    """A Service or GovernmentService (https://schema.org/Service); `url` starts at the root of the site."""
    organization = service.organization
    is_of_government = bool(organization and organization.kind.lower() in GOVERNMENT)
    return without_nothing(
        {
            "@context": "https://schema.org",
            "@type": "GovernmentService" if is_of_government else "Service",
            "name": page.name.text,
            "description": page.summary,
            "url": url,
            "serviceType": [term.label.text for term in page.terms["question_types"]],
            "provider": _provider(page),
            "areaServed": [
                {"@type": "AdministrativeArea", "name": area.label.text} for area in page.terms["service_areas"]
            ],
            "audience": _audience(service, page),
            "availableChannel": channels(page.places, page.contact),
            "hoursAvailable": opening_hours(page.places),
            "offers": _offer(service),
        }
    )


def _provider(page: ServicePage) -> dict[str, Any] | None:
    if page.organization is None:
        return None
    return {"@type": "Organization", "name": page.organization.name.text, "url": page.organization.url}


def _audience(service: Service, page: ServicePage) -> dict[str, Any] | None:
    """Ages are years there; before birth it is the parents who come, and no age."""
    youngest, oldest = service.minimum_age, service.maximum_age
    found = without_nothing(
        {
            "audienceType": ", ".join(term.label.text for term in page.terms["audiences"]),
            "suggestedMinAge": round(youngest / MONTHS, 1) if youngest is not None and youngest > 0 else None,
            "suggestedMaxAge": round((oldest + 1) / MONTHS, 1) if oldest is not None and oldest >= 0 else None,
        }
    )
    return {"@type": "PeopleAudience", **found} if found else None


def _offer(service: Service) -> dict[str, Any] | None:
    if service.cost_is_free:
        return {"@type": "Offer", "price": "0", "priceCurrency": "EUR"}
    if service.cost_amount is not None:
        return {"@type": "Offer", "price": f"{service.cost_amount:.2f}", "priceCurrency": "EUR"}
    return None
