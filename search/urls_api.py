"""Addresses of the search for machines."""

from django.urls import path

from search.api import views

urlpatterns = [
    path("api/v1/search", views.search, name="api_search"),
    path("api/v1/suggest", views.suggestions, name="api_suggest"),
]
