"""What was translated before states were kept: made by a machine where all of that language is, or else to be read."""

from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import Q

LANGUAGES = ("en", "tr", "ar", "pl", "uk")
# Beside the name, which alone is no translation of a listing.
TEXTS = {
    "Service": (
        *("summary", "description", "application_process", "not_for", "cost_description", "alert"),
        "professional_note",
    ),
    "Organization": ("name", "description"),
}


def note_known(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for name, texts in TEXTS.items():
        model = apps.get_model("sociale_kaart", name)
        states = apps.get_model("sociale_kaart", f"{name}TranslationState")
        way = f"{name.lower()}_id"
        for language in LANGUAGES:
            filled = Q(pk__in=[])
            for text in texts:
                filled |= Q(**{f"{text}_{language}__gt": ""})
            status = "machine" if language in settings.MACHINE_TRANSLATED_LANGUAGES else "to-review"
            states.objects.bulk_create(
                (
                    states(**{way: pk}, language=language, status=status)
                    for pk in model.objects.filter(filled).values_list("pk", flat=True).iterator()
                ),
                batch_size=1000,
            )


class Migration(migrations.Migration):
    dependencies = [("sociale_kaart", "0024_translation_states")]

    operations = [migrations.RunPython(note_known, migrations.RunPython.noop)]
