"""Addresses of the open data."""

from django.urls import include, path

from sociale_kaart.views import export

urlpatterns = [
    path("api/hsds/v3/", include("sociale_kaart.hsds_api.urls")),
    path("api/v1/export/services.csv", export.services_csv, name="export_csv"),
    path("api/v1/export/services.xlsx", export.services_xlsx, name="export_xlsx"),
    path("api/v1/export/hsds.json", export.hsds_json, name="export_hsds_json"),
    path("api/v1/export/hsds.zip", export.hsds_zip, name="export_hsds_zip"),
]
