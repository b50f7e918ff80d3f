from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Information portal")

    def ready(self) -> None:
        # It needs the models of all apps.
        from home.editors_contact import contact_email
        from sociale_kaart.mail.signature import ask_for_contact

        ask_for_contact(contact_email)
