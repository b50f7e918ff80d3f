"""Addresses of the lists, with a prefix for every language but Dutch."""

from django.urls import path

from search.views.places import map_places
from search.views.results import search, service_map

urlpatterns = [
    path("zoeken/", search, name="search"),
    path("verwijswijzer/", service_map, name="map"),
    path("kaart/plekken.json", map_places, name="map_places"),
]
