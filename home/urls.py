"""Addresses of the portal that are no pages of editors, with a prefix for every language but Dutch."""

from django.urls import path, re_path
from django.views.decorators.http import require_safe

from home.agenda.views import activity_calendar, agenda, agenda_calendar
from home.ask.views import ask
from home.book.views import product_book
from home.feedback.views import feedback, feedback_thanks
from home.feeds.views import DistrictFeed, ThemeFeed
from home.glossary.views import glossary
from home.life_line.views import life_line
from home.shortlist.views import shortlist, shortlist_pdf

# A page by its number, a listing by its slug.
SUBJECT = r"reactie/(pagina|dienst|organisatie)/([-a-zA-Z0-9_]{1,100})"

urlpatterns = [
    path("agenda/", agenda, name="agenda"),
    path("agenda/kalender.ics", agenda_calendar, name="agenda_calendar"),
    path("agenda/<slug:slug>/kalender.ics", activity_calendar, name="activity_calendar"),
    path("stel-je-vraag/", ask, name="ask"),
    path("nieuw/thema/<slug:slug>.atom", require_safe(ThemeFeed()), name="theme_feed"),
    path("nieuw/wijk/<slug:slug>.atom", require_safe(DistrictFeed()), name="district_feed"),
    path("begrippen/", glossary, name="glossary"),
    re_path(rf"^{SUBJECT}/$", feedback, name="feedback"),
    re_path(rf"^{SUBJECT}/dank/$", feedback_thanks, name="feedback_thanks"),
    path("levenslijn/", life_line, name="life_line"),
    path("productenboek/", product_book, name="product_book"),
    path("mijn-lijst/", shortlist, name="shortlist"),
    path("mijn-lijst/lijst.pdf", shortlist_pdf, name="shortlist_pdf"),
]
