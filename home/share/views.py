"""The picture of a site."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from home.frame import frame_for
from home.paper.fonts import FontsMissingError

A_DAY = 24 * 60 * 60


@require_safe
@cache_control(public=True, max_age=A_DAY)
def site_picture(request: HttpRequest) -> HttpResponse:
    """Asked for by programs that show a link, never by readers."""
    # The library is large: whoever asks for a picture loads it, not every start of the site.
    from home.share.drawing import draw_picture

    frame = frame_for(request)
    try:
        content = draw_picture(frame.site_name, frame.municipality, frame.brand)
    except FontsMissingError as error:
        raise Http404("The front end was not built.") from error
    return HttpResponse(content, content_type="image/png")
