"""The building blocks that editors make texts from."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from sociale_kaart.models import Audience

INLINE_FEATURES = ["bold", "italic", "link", "document-link"]
MUNICIPALITY_HINT = _("{gemeente} becomes the name of the municipality.")


def audience_choices() -> list[tuple[str, str]]:
    return [(audience.slug, audience.label) for audience in Audience.objects.all()]


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
    """A running text: headings, paragraphs and points in any order."""

    heading = HeadingBlock(max_length=150)
    paragraph = ParagraphBlock(features=INLINE_FEATURES)
    bullets = BulletsBlock()


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


class AudienceBlock(blocks.ChoiceBlock):
    """The slug of an audience."""

    def normalize_choice(self, value: str) -> str:
        # Wagtail looks the value up among the choices, here a query for each entrance that a page shows.
        return value


class EntranceBlocks(blocks.StreamBlock):
    entrance = EntranceBlock()


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
