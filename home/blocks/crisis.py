"""The numbers for help now, in the settings of a site."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class CrisisLineBlock(blocks.StructBlock):
    """A number for help now, and when to call it, in every language."""

    name = blocks.CharBlock(label=_("name"), max_length=60)
    number = blocks.CharBlock(label=_("number"), max_length=40)

    def __init__(self, local_blocks=None, **kwargs) -> None:
        texts = [
            (f"when_{code}", blocks.CharBlock(label=f"{_('when to call')} [{code}]", required=False, max_length=300))
            for code in settings.MODELTRANSLATION_LANGUAGES
        ]
        super().__init__([*texts, *(local_blocks or [])], **kwargs)

    class Meta:
        icon = "warning"
        label = _("Number for help now")
        description = _("A number that anyone can call at once; stands on every page.")
        preview_value = {"name": "Kindertelefoon", "number": "0800-0432", "when_nl": "Je wilt met iemand praten."}
        template = "home/blocks/crisis_line.html"


class CrisisLineBlocks(blocks.StreamBlock):
    line = CrisisLineBlock()
