"""Addresses of the portal that are no pages of editors, with a prefix for every language but Dutch."""

from django.urls import path

from home.glossary.views import glossary

urlpatterns = [
    path("begrippen/", glossary, name="glossary"),
]
