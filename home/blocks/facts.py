"""Figures with their year and source."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class FigureBlock(blocks.StructBlock):
    """A figure without year or source cannot be saved."""

    label = blocks.CharBlock(label=_("what it counts"), max_length=150)
    value = blocks.CharBlock(label=_("figure, as people read it"), max_length=60)
    unit = blocks.CharBlock(label=_("unit"), required=False, max_length=60)
    year = blocks.IntegerBlock(label=_("year"), min_value=1900, max_value=2100)
    source = blocks.CharBlock(label=_("source"), max_length=200)
    note = blocks.CharBlock(label=_("note"), required=False, max_length=300)


class FigureGroupBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("heading"), max_length=150)
    figures = blocks.ListBlock(FigureBlock(), label=_("figures"))

    class Meta:
        icon = "table"
        label = _("Group of figures")
        description = _("Figures on one matter, each with its year and its source.")
        preview_value = {
            "heading": "Kinderen en jongeren",
            "figures": [
                {"label": "Jonger dan 23 jaar", "value": "ruim 60.000", "year": 2018, "source": "Gemeente Almere"}
            ],
        }
        template = "home/blocks/figures.html"


class FigureGroupBlocks(blocks.StreamBlock):
    group = FigureGroupBlock()
