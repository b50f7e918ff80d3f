"""A picture in a text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock


class PictureBlock(blocks.StructBlock):
    """Wagtail asks for the words beside it, or that it only decorates."""

    picture = ImageBlock(label=_("picture"))
    caption = blocks.CharBlock(
        label=_("words below the picture"), required=False, max_length=250, help_text=_("Also who made it, if needed.")
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("A picture with words for who does not see it.")
        preview_value = {"caption": "Even samen buiten, elke dag."}
        # No picture comes with the product, so the example is drawn.
        preview_template = "home/blocks/picture_preview.html"
