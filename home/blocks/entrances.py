"""The ways in by audience, on the home page."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from sociale_kaart.models import Audience


def audience_choices() -> list[tuple[str, str]]:
    return [(audience.slug, audience.label) for audience in Audience.objects.all()]


class AudienceBlock(blocks.ChoiceBlock):
    """The slug of an audience."""

    def normalize_choice(self, value: str) -> str:
        # Wagtail looks the value up among the choices, here a query for each entrance that a page shows.
        return value


class EntranceBlock(blocks.StructBlock):
    """A way in for one audience, on the home page."""

    audience = AudienceBlock(label=_("audience"), choices=audience_choices)
    title = blocks.CharBlock(label=_("title"), max_length=100)
    text = blocks.TextBlock(label=_("text"), required=False)

    class Meta:
        icon = "group"
        label = _("Entrance")
        description = _("A way in for one audience: what it finds here.")
        preview_value = {"audience": "ouder", "title": "Ik ben ouder of verzorger", "text": "Tips, uitleg en hulp."}
        template = "home/blocks/entrance.html"


class EntranceBlocks(blocks.StreamBlock):
    entrance = EntranceBlock()
