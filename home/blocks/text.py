"""A running text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.picture import PictureBlock

INLINE_FEATURES = ["bold", "italic", "link", "document-link"]
MUNICIPALITY_HINT = _("{gemeente} becomes the name of the municipality.")


class HeadingBlock(blocks.CharBlock):
    """A heading that also stands in the list of contents."""

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("Starts a new part; also stands in the list of contents.")
        preview_value = "Zo kun je troosten"
        template = "home/blocks/heading.html"


class ParagraphBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("One or more paragraphs, with links where needed.")
        preview_value = "<p>Elke baby is anders. Probeer één ding een tijdje en kijk wat er gebeurt.</p>"


class BulletsBlock(blocks.ListBlock):
    """Short points below each other."""

    def __init__(self, **kwargs) -> None:
        super().__init__(blocks.CharBlock(label=_("point"), max_length=500), **kwargs)

    class Meta:
        icon = "list-ul"
        label = _("Points")
        description = _("Short points below each other.")
        preview_value = ["Wieg zachtjes of loop een rondje.", "Praat of zing met een lage, rustige stem."]
        template = "home/blocks/bullets.html"


class TextBlocks(blocks.StreamBlock):
    """A running text: headings, paragraphs, points and a few pictures in any order."""

    heading = HeadingBlock(max_length=150)
    paragraph = ParagraphBlock(features=INLINE_FEATURES)
    bullets = BulletsBlock()
    picture = PictureBlock()

    class Meta:
        # Somebody reads this on a phone, perhaps on the data of a prepaid card.
        block_counts = {"picture": {"max_num": 6}}
