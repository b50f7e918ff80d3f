"""The page of the glossary."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from home.frame import frame_for
from home.glossary.page import glossary_letters
from home.pages.trail import page_head


@require_safe
def glossary(request: HttpRequest) -> TemplateResponse:
    """All words for readers on one page, so that the browser's own search finds them."""
    frame = frame_for(request)
    letters = glossary_letters(frame.municipality)
    intro = _("Words and abbreviations that you meet when you look for help, in plain language.")
    context = page_head(_("Hard words explained"), frame) | {
        "intro": intro,
        "description": intro,
        "letters": letters,
        "is_partly_in_dutch": any(
            entry.explanation is not None and entry.explanation.lang for letter in letters for entry in letter.entries
        ),
    }
    return TemplateResponse(request, "home/glossary/glossary.html", context)
