"""The pages that editors make, one kind a file, and the settings of a site."""

from home.models.activity_page import ActivityPage, AgendaPage
from home.models.activity_parts import ActivityDayOff, ActivityMoment, Repeats
from home.models.campaign_page import CampaignPage
from home.models.dead_link import DeadLink
from home.models.explanation_page import ExplanationPage
from home.models.facts_page import FactsPage
from home.models.feedback_count import FeedbackCount
from home.models.home_page import HomePage
from home.models.information_page import InformationIndexPage, InformationPage, RelatedPage
from home.models.life_moment import LifeMoment
from home.models.life_phase_page import LifePhasePage
from home.models.news_page import NewsIndexPage, NewsPage
from home.models.portal_page import PortalPage
from home.models.route_page import RoutePage
from home.models.section_page import SectionPage
from home.models.site_settings import SiteSettings
from home.models.standard_page import StandardPage
from home.models.theme_index_page import ThemeIndexPage
from home.models.translation_state import PageTranslationState
from home.models.video_page import VideoPage

__all__ = [
    "VideoPage",
    "ThemeIndexPage",
    "NewsPage",
    "NewsIndexPage",
    "LifePhasePage",
    "FactsPage",
    "CampaignPage",
    "DeadLink",
    "ExplanationPage",
    "ActivityDayOff",
    "ActivityMoment",
    "ActivityPage",
    "AgendaPage",
    "FeedbackCount",
    "HomePage",
    "InformationIndexPage",
    "InformationPage",
    "LifeMoment",
    "PageTranslationState",
    "PortalPage",
    "RelatedPage",
    "RoutePage",
    "SectionPage",
    "Repeats",
    "SiteSettings",
    "StandardPage",
]
