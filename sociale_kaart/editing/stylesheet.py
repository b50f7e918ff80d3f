"""What every page of the admin needs besides Wagtail's own styles."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString


def narrow_screens() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("sociale_kaart_admin/narrow.css"))
