"""A PDF as an answer to a browser."""

from django.http import HttpResponse
from django.utils.text import slugify
from django.utils.translation import gettext as _

from home.paper.fonts import FontsMissingError
from home.paper.sheet import Sheet


def pdf_response(sheet: Sheet, name: str) -> HttpResponse:
    """Shown in the browser; `name` is what it is called when saved."""
    # The library for it is large: whoever asks for a PDF loads it, not every start of the site.
    from home.paper.pdf import make_pdf

    try:
        content = make_pdf(sheet)
    except FontsMissingError:
        words = _("The PDF cannot be made right now. You can print the page itself.")
        return HttpResponse(words, status=503, content_type="text/plain; charset=utf-8")
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{slugify(name) or "blad"}.pdf"'
    response["X-Robots-Tag"] = "noindex"
    return response
