"""What the project as a whole adds to Wagtail's admin."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from portal.style_guide.views import style_guide


@hooks.register("register_admin_urls")
def style_guide_urls() -> list[URLPattern]:
    return [path("stijlgids/", style_guide, name="style_guide")]


@hooks.register("register_help_menu_item")
def style_guide_item() -> MenuItem:
    return MenuItem(_("Style guide"), reverse("style_guide"), icon_name="view", order=900)
