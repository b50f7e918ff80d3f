"""Listings that are online without a moment of publishing get one, so that they are known after they are taken down."""

from django.db import migrations
from django.db.models.functions import Coalesce, Now


def note_first_publishing(apps, schema_editor):
    for name in ("Service", "Organization"):
        online = apps.get_model("sociale_kaart", name).objects.filter(live=True, first_published_at__isnull=True)
        online.update(first_published_at=Coalesce("last_published_at", Now()))


class Migration(migrations.Migration):
    dependencies = [("sociale_kaart", "0030_language_of_claims")]

    operations = [migrations.RunPython(note_first_publishing, migrations.RunPython.noop)]
