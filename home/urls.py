"""Addresses of the portal that are no pages of editors, with a prefix for every language but Dutch."""

from django.urls import path

from home.glossary.views import glossary
from home.life_line.views import life_line

urlpatterns = [
    path("begrippen/", glossary, name="glossary"),
    path("levenslijn/", life_line, name="life_line"),
]
