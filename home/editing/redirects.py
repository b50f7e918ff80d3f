"""Old addresses that lead on, each to the editors of its own site; Wagtail's own list shows those of all sites."""

from typing import Any
from urllib.parse import urlsplit

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.permissions import policy_registry

from sociale_kaart.editing.viewsets import MapViewSet
from sociale_kaart.rights.memberships import User, edited_municipalities, keeps_everything

# A browser gives up after twenty.
MOST_STEPS = 20


class SiteRedirectForm(RedirectForm):
    """From an address of an own site, to a page that one may see, and never in a circle."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        user = self.for_user
        if user is None or keeps_everything(user):
            return
        sites = self.fields["site"]
        sites.queryset, sites.required, sites.empty_label = own_sites(user), True, None
        if len(sites.queryset) == 1:
            self.initial.setdefault("site", sites.queryset[0].pk)
        self.fields["redirect_page"].queryset = policy_registry.get_by_type(Page).explorable_instances(user)

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or self.cleaned_data
        link = given.get("redirect_link") or ""
        if not link and not given.get("redirect_page"):
            self.add_error("redirect_page", _("Choose a page, or write the address to which this leads."))
        elif link and given.get("old_path") and leads_back(given["old_path"], link, given.get("site")):
            self.add_error("redirect_link", _("This leads back to the old address, so nobody would ever arrive."))
        return given


def leads_back(old_path: str, link: str, site: Site | None) -> bool:
    """Whether whoever follows this address, and those to which it leads on, comes back where they began."""
    here, there = Redirect.normalise_path(old_path), link
    for _step in range(MOST_STEPS):
        host = urlsplit(there).hostname
        if host and (site is None or host != site.hostname):
            return False
        if Redirect.normalise_path(there) == here:
            return True
        onward = Redirect.objects.filter(old_path=Redirect.normalise_path(there), redirect_page=None)
        following = onward.filter(Q(site=site) | Q(site=None)).exclude(redirect_link="").first()
        if following is None:
            return False
        there = following.redirect_link
    return True


def own_sites(user: User) -> QuerySet[Site]:
    return Site.objects.filter(municipality_site__municipality__in=edited_municipalities(user).values("pk"))


class RedirectViewSet(MapViewSet):
    model = Redirect
    icon = "redirect"
    menu_label = _("Redirects of the site")
    menu_order = 180
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ["old_path", "site", "link", "is_permanent"]
    list_related = ("site", "redirect_page")
    search_fields = ["old_path", "redirect_link"]
    edit_handler = ObjectList(
        [FieldPanel(name) for name in ("old_path", "site", "is_permanent", "redirect_page", "redirect_link")],
        base_form_class=SiteRedirectForm,
    )
