"""Pictures of editors in templates."""

from django import template
from django.utils.safestring import SafeString

from home.pictures.shown import ShownPicture
from home.pictures.sizes import picture_element

register = template.Library()


@register.simple_tag
def shown_picture(picture: ShownPicture, is_lead: bool | str = False) -> SafeString:
    return picture_element(picture, is_lead=bool(is_lead))
