"""Addresses to sign in; they stand before Wagtail's own, and the first two take the place of its."""

from allauth.account import views
from django.conf import settings
from django.urls import include, path
from wagtail.utils.urlpatterns import decorate_urlpatterns

from sociale_kaart.accounts.invitation_view import invitation
from sociale_kaart.accounts.language import in_own_language

urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("uitnodiging/<str:token>/", invitation, name="invitation"),
    path("inloggen/bevestigen/", views.reauthenticate, name="account_reauthenticate"),
    path("inloggen/niet-actief/", views.account_inactive, name="account_inactive"),
    path("inloggen/tweede-stap/", include("allauth.mfa.urls")),
]
urlpatterns = decorate_urlpatterns(urlpatterns, in_own_language)
if settings.OPENID_CONNECT:
    urlpatterns.append(path("", include("sociale_kaart.accounts.openid.urls")))
