"""Addresses of services, organisations and districts."""

from django.urls import path

from sociale_kaart.views.confirm import confirm
from sociale_kaart.views.district import district
from sociale_kaart.views.organization import organization
from sociale_kaart.views.report import report_service
from sociale_kaart.views.service import service

urlpatterns = [
    path("verwijswijzer/<slug:slug>/", service, name="service"),
    path("verwijswijzer/<slug:slug>/klopt-niet/", report_service, name="report-service"),
    path("bevestigen/<str:token>/", confirm, name="confirm"),
    path("organisaties/<slug:slug>/", organization, name="organization"),
    path("wijken/<slug:slug>/", district, name="district"),
]
