"""A film with captions and its words written out."""

from functools import partial

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.documents import get_document_model_string
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.models.portal_page import PortalPage, url_of
from home.pages.video import video_context

FILMS, CAPTIONS = ("mp4", "webm"), ("vtt",)
# The first bytes of a WebVTT file, after a byte order mark at most.
SIGNATURE = "WEBVTT"


class VideoPage(PortalPage):
    """A file of our own, which nothing loads before a tap, or a link to where the film is shown."""

    section = "onderwerpen"
    searched_texts = ("transcript",)
    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    film = models.ForeignKey(
        get_document_model_string(),
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("film (mp4 or webm)"),
    )
    captions = models.ForeignKey(
        get_document_model_string(),
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("captions (vtt)"),
    )
    address = models.URLField(
        _("address of the film elsewhere"),
        blank=True,
        help_text=_("Instead of a file. Readers get a link; nothing of that site is loaded here."),
    )
    has_captions_there = models.BooleanField(_("the film has captions there"), default=False)
    minutes = models.PositiveSmallIntegerField(_("how many minutes"), null=True, blank=True)
    transcript = StreamField(TextBlocks(), blank=True, verbose_name=_("all that is said and shown, as text"))

    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("intro"),
        MultiFieldPanel(
            [*map(FieldPanel, ("film", "captions", "address", "has_captions_there", "minutes"))], heading=_("Film")
        ),
        FieldPanel("transcript"),
    ]
    search_fields = [*PortalPage.search_fields, *map(index.SearchField, ("intro", "transcript"))]
    parent_page_types = ["home.SectionPage"]
    subpage_types = []
    page_description = _("A film with captions and its words written out.")
    template = "home/video_page.html"

    class Meta:
        verbose_name = _("film")
        verbose_name_plural = _("films")

    def clean(self) -> None:
        super().clean()
        faults: dict[str, str] = {}
        if bool(self.film) == bool(self.address):
            faults["film"] = _("Choose a file, or give the address of the film elsewhere: one of the two.")
        elif self.film and self.film.file_extension not in FILMS:
            faults["film"] = _("A film is an mp4 or webm file.")
        if self.film and not self.captions:
            faults["captions"] = _("A film needs captions: someone who does not hear must be able to follow it.")
        elif self.captions and not is_webvtt(self.captions):
            faults["captions"] = _("Captions are a WebVTT file (.vtt).")
        if self.address and not self.has_captions_there:
            faults["has_captions_there"] = _("Choose a film with captions, and tick that it has them.")
        if not self.transcript:
            faults["transcript"] = _("Write out all that is said and shown: not everyone can watch a film.")
        if faults:
            raise ValidationError(faults)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | video_context(self, context["frame"], partial(url_of, request))


def is_webvtt(document: models.Model) -> bool:
    """Whether this really is a file of captions, whatever it is called."""
    if document.file_extension not in CAPTIONS:
        return False
    try:
        with document.open_file() as file:
            start = file.read(16)
    except OSError:
        return False
    return start.decode("utf-8-sig", errors="replace").startswith(SIGNATURE)
