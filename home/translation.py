"""Which fields of the portal exist in every language; pages have trees of their own instead."""

from modeltranslation.translator import TranslationOptions, register

from home.models import LifeMoment


@register(LifeMoment)
class LifeMomentTranslation(TranslationOptions):
    fields = ("title", "text")
    required_languages = {"nl": ("title",), "default": ()}
