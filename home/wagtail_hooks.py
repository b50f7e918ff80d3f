"""What the portal adds to Wagtail's admin."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.contrib.redirects.models import Redirect
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from home.desk.panel import add_desk
from home.editing.life_moments import LifeMomentViewSet
from home.editing.redirects import RedirectViewSet
from home.feedback.editing.report import FeedbackReportView
from home.plain_words.editing.views import check_text
from home.translations.report import TranslationReportView, translation_menu_item
from home.translations.views import page_translation
from sociale_kaart.rights.policy import ReachPolicy

# In the place of the one that Wagtail's own app for redirects registers.
register_permission_policy(Redirect, ReachPolicy(Redirect, municipality="site__municipality_site__municipality"))
register_snippet(LifeMomentViewSet)
register_snippet(RedirectViewSet)
hooks.register("construct_homepage_panels", add_desk)


@hooks.register("register_admin_urls")
def plain_words_urls() -> list[URLPattern]:
    return [path("tekst/nakijken/", check_text, name="check_text")]


@hooks.register("register_admin_urls")
def translation_urls() -> list[URLPattern]:
    report = TranslationReportView
    return [
        path("vertalingen/<int:page_id>/", page_translation, name="page_translation"),
        path("rapporten/vertalingen/", report.as_view(), name="translation_report"),
        path("rapporten/vertalingen/rijen/", report.as_view(results_only=True), name="translation_report_results"),
    ]


hooks.register("register_reports_menu_item", translation_menu_item)


@hooks.register("insert_global_admin_js")
def plain_words_script() -> SafeString:
    return format_html('<script src="{}" defer></script>', static("home_admin/plain-words.js"))


@hooks.register("register_admin_urls")
def feedback_urls() -> list[URLPattern]:
    report = FeedbackReportView
    return [
        path("rapporten/reacties/", report.as_view(), name="feedback_report"),
        path("rapporten/reacties/rijen/", report.as_view(results_only=True), name="feedback_report_results"),
    ]


class FeedbackMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("home.view_feedbackcount")


@hooks.register("register_reports_menu_item")
def feedback_menu_item() -> MenuItem:
    return FeedbackMenuItem(_("What readers say"), reverse("feedback_report"), icon_name="thumbtack", order=900)
