"""Atom feeds: what is new about a theme, and in a district."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Site

from home.feeds.entries import Entry, district_entries, theme_entries
from sociale_kaart.clock import today
from sociale_kaart.models import Area, QuestionType
from sociale_kaart.pages.trail import map_url
from sociale_kaart.views.municipality import municipality_of


@dataclass(frozen=True)
class Found:
    """What a feed is about and what is new there."""

    title: str
    url: str
    entries: list[Entry]


class NewestFeed(Feed):
    """The frame of both: an entry is a page of this site."""

    feed_type = Atom1Feed

    def title(self, found: Found) -> str:
        return found.title

    def link(self, found: Found) -> str:
        return found.url

    def items(self, found: Found) -> list[Entry]:
        return found.entries

    def item_title(self, item: Entry) -> str:
        return item.title

    def item_description(self, item: Entry) -> str:
        return item.summary

    def item_link(self, item: Entry) -> str:
        return item.url

    def item_pubdate(self, item: Entry) -> datetime:
        return item.published_at

    def item_updateddate(self, item: Entry) -> datetime:
        return item.updated_at


class ThemeFeed(NewestFeed):
    def get_object(self, request: HttpRequest, slug: str) -> Found:
        municipality = municipality_of(request)
        theme = get_object_or_404(QuestionType, slug=slug)
        site = Site.find_for_request(request)
        title = _("New about %(theme)s in %(municipality)s") % {
            "theme": theme.label,
            "municipality": municipality.name,
        }
        found = theme_entries(site, municipality, theme, get_language(), today())
        return Found(title, map_url(vraagtype=theme.slug), found)


class DistrictFeed(NewestFeed):
    def get_object(self, request: HttpRequest, slug: str) -> Found:
        """Raises Area.DoesNotExist for a place outside this municipality: a 404."""
        municipality = municipality_of(request)
        inside = Area.objects.defer("outline").filter(path__startswith=municipality.path)
        district = inside.get(slug=slug)
        title = _("New in %(district)s") % {"district": district.name}
        return Found(
            title, reverse("district", args=[district.slug]), district_entries(municipality, district, today())
        )
