"""Addresses of the search for machines."""

from django.urls import path

from search.api import views
from search.views.opensearch import opensearch

urlpatterns = [
    path("api/v1/search", views.search, name="api_search"),
    path("opensearch.xml", opensearch, name="opensearch"),
    path("api/v1/suggest", views.suggestions, name="api_suggest"),
]
