"""All addresses, and those that are there only where OpenID Connect is switched on."""

from django.urls import include, path

from portal import urls

urlpatterns = [path("beheer/", include("sociale_kaart.accounts.openid.urls")), *urls.urlpatterns]
handler400, handler403, handler404, handler500 = urls.handler400, urls.handler403, urls.handler404, urls.handler500
