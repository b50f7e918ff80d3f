from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Information portal")

    def ready(self) -> None:
        # It needs the models of all apps.
        from django.db.models.signals import post_delete, post_save
        from wagtail.signals import page_published

        from home.editors_contact import contact_email
        from home.feedback.together import answers_between
        from home.pictures.prepare import prepare_pictures
        from home.plain_words.stored import forget_words
        from home.translations.noting import note_published
        from sociale_kaart.mail.signature import ask_for_contact
        from sociale_kaart.reports.happened import counted_elsewhere

        page_published.connect(prepare_pictures, dispatch_uid="prepare_pictures")
        page_published.connect(note_published, dispatch_uid="note_published_page")
        ask_for_contact(contact_email)
        counted_elsewhere.append(answers_between)
        for changed in (post_save, post_delete):
            changed.connect(lambda **_sent: forget_words(), sender="sociale_kaart.GlossaryTerm", weak=False)
