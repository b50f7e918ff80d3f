"""Nothing is deleted that others still need; the message says who."""

from collections.abc import Sequence

from django.db import models, router
from django.db.models.deletion import Collector, ProtectedError, RestrictedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from sociale_kaart.models import Area

NAMED = 3


def users_of(instance: models.Model) -> list[models.Model]:
    """Objects that keep this one from being deleted."""
    collector = Collector(using=router.db_for_write(type(instance)), origin=instance)
    try:
        collector.collect([instance])
    except ProtectedError as error:
        return list(error.protected_objects)
    except RestrictedError as error:
        return list(error.restricted_objects)
    return [*instance.get_children(), *instance.services.all()] if isinstance(instance, Area) else []


def refuse_if_needed(request: HttpRequest, instances: Sequence[models.Model]) -> HttpResponse | None:
    """Back to the list with a message where something of what is to be deleted is still needed."""
    for instance in instances:
        if instance._meta.app_label == "sociale_kaart" and (users := users_of(instance)):
            text = _("“%(name)s” cannot be deleted: %(count)d others need it (%(users)s). Change those first.")
            names = ", ".join(f"“{user}”" for user in users[:NAMED]) + ("…" if len(users) > NAMED else "")
            messages.error(request, text % {"name": instance, "count": len(users), "users": names})
            return redirect(instance.snippet_viewset.get_url_name("list"))
    return None
