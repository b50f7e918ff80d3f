"""Pictures of editors in templates."""

from django import template
from django.utils.safestring import SafeString

from home.pictures.shown import ShownPicture
from home.pictures.sizes import picture_element
from home.share import picture as share

register = template.Library()


@register.simple_tag
def shown_picture(picture: ShownPicture, is_lead: bool | str = False) -> SafeString:
    return picture_element(picture, is_lead=bool(is_lead))


@register.simple_tag(takes_context=True)
def share_picture(context: template.Context) -> share.SharePicture:
    """Of this page; one of a page for which nobody should see a picture is never asked for."""
    return share.share_picture(context["frame"], context.get("lead_picture"))
