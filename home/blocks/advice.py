"""What helps a reader on: tips, and questions with their answers."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class TipBlock(blocks.CharBlock):
    class Meta:
        icon = "pick"
        label = _("Tip")
        description = _("One small thing that a reader can try today.")
        preview_value = "Schrijf je vragen op en neem ze mee."


class TipBlocks(blocks.StreamBlock):
    tip = TipBlock(max_length=300)


class QuestionBlock(blocks.StructBlock):
    """A question that readers ask often, with its answer."""

    question = blocks.CharBlock(label=_("question"), max_length=250)
    answer = blocks.TextBlock(label=_("answer"))

    class Meta:
        icon = "help"
        label = _("Question and answer")
        description = _("A question that readers ask often; the answer opens on a tap.")
        preview_value = {
            "question": "Hoe geef ik mijn baby aan?",
            "answer": "Dat doe je bij de gemeente waar je baby is geboren.",
        }
        template = "home/blocks/question.html"


class QuestionBlocks(blocks.StreamBlock):
    question = QuestionBlock()
