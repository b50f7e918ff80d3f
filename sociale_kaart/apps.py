from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class SocialeKaartConfig(AppConfig):
    name = "sociale_kaart"
    label = "sociale_kaart"
    verbose_name = _("Social map")

    def ready(self) -> None:
        from wagtail.signals import published

        from sociale_kaart import aside
        from sociale_kaart.accounts.listening import listen as listen_to_accounts
        from sociale_kaart.moderation.listening import listen
        from sociale_kaart.moderation.workflow import write_workflow
        from sociale_kaart.rights.completing import complete_memberships
        from sociale_kaart.rights.places import watch_places
        from sociale_kaart.rights.reach import register_reach
        from sociale_kaart.rights.roles import write_roles
        from sociale_kaart.translations.listings import note_published

        aside.listen()
        register_reach()
        watch_places()
        listen()
        listen_to_accounts()
        published.connect(note_published, dispatch_uid="note_published")
        # Each app gets its permissions after its own migrations, so that all exist once the last one is done.
        last = [app for app in apps.get_app_configs() if app.models_module is not None][-1]
        post_migrate.connect(write_roles, sender=last, dispatch_uid="write_roles")
        post_migrate.connect(complete_memberships, sender=last, dispatch_uid="complete_memberships")
        post_migrate.connect(write_workflow, sender=last, dispatch_uid="write_workflow")
