from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sociale_kaart', '0029_withdrawn_invitations'),
    ]

    operations = [
        migrations.AddField(
            model_name='claim',
            name='language',
            field=models.CharField(default='nl', max_length=10, verbose_name='language of the mails'),
        ),
    ]
