from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sociale_kaart', '0028_question_types_read'),
    ]

    operations = [
        migrations.AddField(
            model_name='invitation',
            name='withdrawn_at',
            field=models.DateTimeField(blank=True, null=True, verbose_name='withdrawn'),
        ),
    ]
