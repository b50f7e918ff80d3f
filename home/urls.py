"""Addresses of the portal that are no pages of editors, with a prefix for every language but Dutch."""

from django.urls import path
from django.views.decorators.http import require_safe

from home.agenda.views import activity_calendar, agenda, agenda_calendar
from home.ask.views import ask
from home.feeds.views import DistrictFeed, ThemeFeed
from home.glossary.views import glossary
from home.life_line.views import life_line
from home.shortlist.views import shortlist, shortlist_pdf

urlpatterns = [
    path("agenda/", agenda, name="agenda"),
    path("agenda/kalender.ics", agenda_calendar, name="agenda_calendar"),
    path("agenda/<slug:slug>/kalender.ics", activity_calendar, name="activity_calendar"),
    path("stel-je-vraag/", ask, name="ask"),
    path("nieuw/thema/<slug:slug>.atom", require_safe(ThemeFeed()), name="theme_feed"),
    path("nieuw/wijk/<slug:slug>.atom", require_safe(DistrictFeed()), name="district_feed"),
    path("begrippen/", glossary, name="glossary"),
    path("levenslijn/", life_line, name="life_line"),
    path("mijn-lijst/", shortlist, name="shortlist"),
    path("mijn-lijst/lijst.pdf", shortlist_pdf, name="shortlist_pdf"),
]
