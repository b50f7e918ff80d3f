"""Addresses to sign in with the account of elsewhere."""

from django.urls import path
from wagtail.utils.urlpatterns import decorate_urlpatterns

from sociale_kaart.accounts.language import in_own_language
from sociale_kaart.accounts.openid import views

urlpatterns = [
    path("inloggen/organisatie/", views.start, name="openid_start"),
    path("inloggen/organisatie/terug/", views.back, name="openid_back"),
]
urlpatterns = decorate_urlpatterns(urlpatterns, in_own_language)
