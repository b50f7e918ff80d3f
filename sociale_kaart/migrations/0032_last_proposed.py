"""When a suggestion was last made: the same may be proposed again after another."""

from django.db import migrations, models
from django.db.models import F

import sociale_kaart.clock


def begin_with_the_first_time(apps, schema_editor):
    apps.get_model("sociale_kaart", "Suggestion").objects.update(last_at=F("created_at"))


class Migration(migrations.Migration):
    dependencies = [("sociale_kaart", "0031_once_published")]

    operations = [
        migrations.AddField(
            model_name="suggestion",
            name="last_at",
            field=models.DateTimeField(
                default=sociale_kaart.clock.now, editable=False, verbose_name="last proposed at"
            ),
        ),
        migrations.RunPython(begin_with_the_first_time, migrations.RunPython.noop),
    ]
