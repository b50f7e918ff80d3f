"""Old addresses that lead on, each to the editors of its own site; Wagtail's own list shows those of all sites."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.permissions import policy_registry

from sociale_kaart.editing.viewsets import MapViewSet
from sociale_kaart.rights.memberships import User, edited_municipalities, keeps_everything


class SiteRedirectForm(RedirectForm):
    """From an address of an own site, to a page that one may see."""

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
