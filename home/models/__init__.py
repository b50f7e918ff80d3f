"""The pages that editors make, one kind a file, and the settings of a site."""

from home.models.activity_page import ActivityPage, AgendaPage
from home.models.activity_parts import ActivityDayOff, ActivityMoment, Repeats
from home.models.explanation_page import ExplanationPage
from home.models.home_page import HomePage
from home.models.information_page import InformationIndexPage, InformationPage, RelatedPage
from home.models.life_moment import LifeMoment
from home.models.portal_page import PortalPage
from home.models.route_page import RoutePage
from home.models.section_page import SectionPage
from home.models.site_settings import SiteSettings
from home.models.standard_page import StandardPage

__all__ = [
    "ExplanationPage",
    "ActivityDayOff",
    "ActivityMoment",
    "ActivityPage",
    "AgendaPage",
    "HomePage",
    "InformationIndexPage",
    "InformationPage",
    "LifeMoment",
    "PortalPage",
    "RelatedPage",
    "RoutePage",
    "SectionPage",
    "Repeats",
    "SiteSettings",
    "StandardPage",
]
