"""A part of a form with buttons that say something of what is online."""

from django.forms import Media
from wagtail.admin.panels import Panel


class OwnFormPanel(Panel):
    """Its buttons post to an address of their own: nothing of the text is saved by them."""

    class BoundPanel(Panel.BoundPanel):
        @property
        def media(self) -> Media:
            return super().media + Media(js=["sociale_kaart_admin/own-form.js"])

        def is_shown(self) -> bool:
            return self.instance.pk is not None
