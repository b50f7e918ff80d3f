"""Addresses of services, organisations and districts."""

from django.urls import path, re_path

from sociale_kaart.views.claim import claim_service, prove_claim
from sociale_kaart.views.confirm import confirm
from sociale_kaart.views.contact_click import contact_click
from sociale_kaart.views.district import district
from sociale_kaart.views.organization import organization
from sociale_kaart.views.report import report_service
from sociale_kaart.views.service import service

# A way of contact that was used, by the name that readers see.
CLICK = r"contact/(dienst|organisatie)/([-a-zA-Z0-9_]{1,100})/(bellen|mailen|website)"

urlpatterns = [
    path("verwijswijzer/<slug:slug>/", service, name="service"),
    path("verwijswijzer/<slug:slug>/klopt-niet/", report_service, name="report-service"),
    path("bevestigen/<str:token>/", confirm, name="confirm"),
    path("verwijswijzer/<slug:slug>/beheren/", claim_service, name="claim-service"),
    path("aanvraag/<str:token>/", prove_claim, name="prove-claim"),
    re_path(rf"^{CLICK}/$", contact_click, name="contact-click"),
    path("organisaties/<slug:slug>/", organization, name="organization"),
    path("wijken/<slug:slug>/", district, name="district"),
]
