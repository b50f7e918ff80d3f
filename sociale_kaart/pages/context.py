"""The context of a listing's page, from the database or from a draft in memory."""

from sociale_kaart import clock
from sociale_kaart.models import Location, Organization, Service
from sociale_kaart.pages.location_page import location_page
from sociale_kaart.pages.organization_page import OrganizationPage, organization_page
from sociale_kaart.pages.service_page import ServicePage, draft_page


def service_context(page: ServicePage) -> dict:
    """What the template of a service needs."""
    return {
        "page": page,
        "page_title": page.name.text,
        "description": page.summary,
        "section": "verwijswijzer",
        "trail": page.trail,
        "translation_status": page.translation_status,
        "quick_exit": page.is_sensitive,
        "feedback_about": ("dienst", page.slug) if page.slug else None,
    }


def organization_context(page: OrganizationPage) -> dict:
    """What the template of an organisation needs."""
    return {
        "page": page,
        "page_title": page.name.text,
        "description": str(page.description or ""),
        "section": "verwijswijzer",
        "trail": page.trail,
        "translation_status": page.translation_status,
        "feedback_about": ("organisatie", page.slug) if page.slug else None,
    }


def service_preview(service: Service) -> dict:
    return service_context(draft_page(service, clock.now()))


def location_preview(location: Location) -> dict:
    page = location_page(location, clock.today())
    return {"page": page, "page_title": page.name.text, "section": "verwijswijzer"}


def organization_preview(organization: Organization) -> dict:
    return organization_context(organization_page(organization, clock.today()))
