"""Addresses of HSDS 3."""

from django.urls import path

from sociale_kaart.hsds_api import views

urlpatterns = [
    path("", views.root, name="hsds"),
    path("openapi.json", views.openapi, name="hsds_openapi"),
    path("services", views.services, name="hsds_services"),
    path("services/<str:identifier>", views.service, name="hsds_service"),
    path("service_at_locations", views.service_at_locations, name="hsds_places"),
    path("service_at_locations/<str:identifier>", views.service_at_location, name="hsds_place"),
    path("organizations", views.organizations, name="hsds_organizations"),
    path("organizations/<str:identifier>", views.organization, name="hsds_organization"),
    path("taxonomies", views.taxonomies, name="hsds_taxonomies"),
    path("taxonomies/<str:identifier>", views.taxonomy, name="hsds_taxonomy"),
    path("taxonomy_terms", views.taxonomy_terms, name="hsds_taxonomy_terms"),
    path("taxonomy_terms/<str:identifier>", views.taxonomy_term, name="hsds_taxonomy_term"),
]
