"""Addresses of the open data."""

from django.urls import path

from sociale_kaart.views import export

urlpatterns = [
    path("api/v1/export/services.csv", export.services_csv, name="export_csv"),
    path("api/v1/export/services.xlsx", export.services_xlsx, name="export_xlsx"),
]
