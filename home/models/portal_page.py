"""What all pages of the portal have in common."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.utils.functional import classproperty
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList, TabbedInterface
from wagtail.models import Page

from home.editing.page_form import PortalPageForm
from home.frame import Frame, frame_for
from home.surroundings import language_of
from home.texts import fill
from home.translations.panel import PageTranslationsPanel
from sociale_kaart import clock
from sociale_kaart.editing.panels.translations import translations_panel
from sociale_kaart.models import UseKind
from sociale_kaart.models.minor_edit import MinorEditMixin
from sociale_kaart.statistics.visits import count_use
from sociale_kaart.views.visiting import visit_of


class PortalPage(MinorEditMixin, Page):
    """A page in the frame of the site, in the language of its address."""

    class Meta:
        abstract = True

    base_form_class = PortalPageForm

    # Which entry of the menu a page belongs to, and whether a reader must be able to leave it fast.
    section = ""
    quick_exit = False
    # Whether readers are asked if it helped.
    asks_feedback = True
    # What lists say of a page.
    intro = ""
    reading_minutes: int | None = None
    is_listed = True
    # Names of the fields with its running text, in the order of the page: with none it is not found by what it says.
    searched_texts: tuple[str, ...] = ()
    # For whom it is, in whole months, both ends included.
    minimum_age: int | None = None
    maximum_age: int | None = None

    @classproperty
    def edit_handler(cls) -> TabbedInterface:
        """The tabs of every page in Wagtail, and one for its languages."""
        tabs = (
            (cls.content_panels, _("Content")),
            (cls.promote_panels, _("Promote")),
            (cls.settings_panels, _("Settings")),
            ([translations_panel(PageTranslationsPanel)], _("Translations")),
        )
        handlers = [ObjectList(panels, heading=heading) for panels, heading in tabs if panels]
        return TabbedInterface(handlers, base_form_class=cls.base_form_class)

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        # Without a tree in the language of the address Wagtail finds the Dutch page: send people to that one.
        if language_of(self) != get_language():
            return redirect(self.get_url(request))
        response = super().serve(request, *args, **kwargs)
        if (visit := visit_of(request)) and response.status_code == HTTPStatus.OK:
            area = frame_for(request).area
            count_use(Page, self.pk, UseKind.VIEW, area and area.pk, visit, clock.today())
        return response

    def is_left_quickly(self, frame: Frame) -> bool:
        """As `quick_exit`, where the frame of the page is known: it holds what would else be asked for."""
        return self.quick_exit

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        frame = frame_for(request, page=self)
        context = super().get_context(request, *args, **kwargs)
        intro = fill(self.intro, frame.municipality)
        return context | {
            "frame": frame,
            "page_title": fill(self.seo_title or self.title, frame.municipality),
            "heading": fill(self.title, frame.municipality),
            "intro": intro,
            "description": fill(self.search_description, frame.municipality) or intro,
            "section": self.section,
            "quick_exit": self.is_left_quickly(frame),
            "noindex": False,
            "feedback_about": ("pagina", self.pk) if self.asks_feedback and self.pk else None,
        }


def url_of(request: HttpRequest, page: Page) -> str:
    """The address of a page as seen from this request, without a host where it is of the same site."""
    return page.get_url(request) or ""
