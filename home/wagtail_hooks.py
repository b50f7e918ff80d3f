"""What the portal adds to Wagtail's admin."""

from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from home.editing.life_moments import LifeMomentViewSet
from home.plain_words.editing.views import check_text

register_snippet(LifeMomentViewSet)


@hooks.register("register_admin_urls")
def plain_words_urls() -> list[URLPattern]:
    return [path("tekst/nakijken/", check_text, name="check_text")]


@hooks.register("insert_global_admin_js")
def plain_words_script() -> SafeString:
    return format_html('<script src="{}" defer></script>', static("home_admin/plain-words.js"))
