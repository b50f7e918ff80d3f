"""All addresses. Those for people are Dutch, with a prefix for every other language."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.documents.views.serve import serve

from home.share.views import site_picture
from portal import errors, views
from portal.openapi import openapi
from portal.ranges import in_parts
from portal.sitemap import sitemap, sitemap_index

urlpatterns = [
    # Before Wagtail's, for it takes the place of its page to sign in.
    path("beheer/", include("sociale_kaart.accounts.urls")),
    path("beheer/", include(wagtailadmin_urls)),
    # The same view of Wagtail, which knows no parts of a file.
    re_path(r"^documenten/(\d+)/(.*)$", in_parts(serve)),
    path("documenten/", include(wagtaildocs_urls)),
    path("robots.txt", views.robots_txt),
    path("sitemap.xml", sitemap_index, name="sitemap_index"),
    path("sitemap-<slug:lang>-<int:number>.xml", sitemap, name="sitemap"),
    path(".well-known/security.txt", views.security_txt),
    path("api/v1/openapi.json", openapi, name="openapi"),
    path("deelplaatje.png", site_picture, name="share_picture"),
    path("", include("search.urls_api")),
    path("", include("sociale_kaart.urls_api")),
    # Before the pages, whose addresses end in a slash: a program is not sent on to one.
    path("api/<path:path>", views.nothing),
    path("", include("sociale_kaart.tiles.urls")),
    path("media/<path:path>", in_parts(views.media)),
]

urlpatterns += i18n_patterns(
    path("", include("home.urls")),
    path("", include("search.urls")),
    path("", include("sociale_kaart.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

handler400 = errors.bad_request
handler403 = errors.permission_denied
handler404 = errors.page_not_found
handler500 = errors.server_error
