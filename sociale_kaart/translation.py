"""Which fields exist in every language."""

from modeltranslation.translator import TranslationOptions, register

from sociale_kaart import models

NAME_IN_DUTCH = {"nl": ("name",), "default": ()}
LABEL_IN_DUTCH = {"nl": ("label",), "default": ()}


@register(models.Service)
class ServiceTranslation(TranslationOptions):
    fields = (
        "name",
        "summary",
        "description",
        "application_process",
        "not_for",
        "cost_description",
        "alert",
        "professional_note",
    )
    required_languages = NAME_IN_DUTCH


@register(models.Organization)
class OrganizationTranslation(TranslationOptions):
    fields = ("name", "description")
    required_languages = NAME_IN_DUTCH


@register(models.Location)
class LocationTranslation(TranslationOptions):
    fields = ("name",)
    required_languages = NAME_IN_DUTCH


@register([models.Schedule, models.ScheduleException, models.ServiceAtLocation])
class NoteTranslation(TranslationOptions):
    fields = ("description",)


@register(
    [
        models.Tier,
        models.AccessRoute,
        models.Audience,
        models.Referrer,
        models.DeliveryMode,
        models.LifePhase,
        models.QuestionTypeGroup,
        models.QuestionType,
    ]
)
class TermTranslation(TranslationOptions):
    fields = ("label", "explanation")
    required_languages = LABEL_IN_DUTCH


@register([models.Language, models.Concept])
class LabelTranslation(TranslationOptions):
    fields = ("label",)
    required_languages = LABEL_IN_DUTCH


@register(models.GlossaryTerm)
class GlossaryTermTranslation(TranslationOptions):
    fields = ("full_form", "explanation")
    required_languages = {"nl": ("explanation",), "default": ()}
