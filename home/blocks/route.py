"""The steps of a route."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from home.blocks.text import INLINE_FEATURES


class RouteStepBlock(blocks.StructBlock):
    """One step: who does what, and what a reader needs for it."""

    title = blocks.CharBlock(label=_("what happens"), max_length=120)
    who = blocks.CharBlock(label=_("who does this (a role, no name)"), max_length=150)
    text = blocks.RichTextBlock(label=_("text"), required=False, features=INLINE_FEATURES)
    bring = blocks.ListBlock(blocks.CharBlock(label=_("point"), max_length=200), label=_("what you bring"), default=[])
    duration = blocks.CharBlock(
        label=_("how long it takes"),
        required=False,
        max_length=150,
        help_text=_("Empty: the page says that we do not know."),
    )
    contact = blocks.CharBlock(label=_("whom you ask (a role, no name)"), required=False, max_length=200)
    service = SnippetChooserBlock("sociale_kaart.Service", label=_("listing in the Verwijswijzer"), required=False)
    page = blocks.PageChooserBlock(label=_("page to read"), required=False)

    class Meta:
        icon = "arrow-right"
        label = _("Step")
        description = _("One step of the route: who does what, what you bring, how long it takes, whom you ask.")
        preview_value = {
            "title": "Praat met de ouders",
            "who": "De leerkracht",
            "text": "<p>Vraag hoe zij het zien.</p>",
            "bring": ["wat je in de klas ziet"],
            "duration": "binnen een week",
            "contact": "de intern begeleider",
        }
        template = "home/blocks/route_step.html"


class RouteBlocks(blocks.StreamBlock):
    step = RouteStepBlock()
