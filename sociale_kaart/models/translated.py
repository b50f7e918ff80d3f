"""What django-modeltranslation and Wagtail's revisions need to live together."""

from typing import Self

from django.conf import settings
from django.utils import translation
from modeltranslation.translator import translator


class TranslatedRevisionMixin:
    """Keep revisions and base columns independent of the language that the editor works in.

    Without it, publishing while the admin is in English writes the English text into the column without a language,
    and a revision made before a language existed gets another language's text there.
    """

    def serializable_data(self) -> dict:
        with translation.override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE):
            return super().serializable_data()

    def with_content_json(self, content: dict) -> Self:
        content = dict(content)
        for name, fields in translator.get_options_for_model(type(self)).all_fields.items():
            content.pop(name, None)
            for field in fields:
                content.setdefault(field.name, None)
        return super().with_content_json(content)

    def save(self, *args, **kwargs) -> None:
        with translation.override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE):
            super().save(*args, **kwargs)
