"""Checks an object before it is saved, without a query; what only the database can tell is put in words afterwards."""

from collections.abc import Iterable

from django.apps import apps
from django.db import DatabaseError, models
from django.utils.translation import gettext as _


def check_fields(item: models.Model, exclude: Iterable[str] = ()) -> None:
    """Raise `ValidationError` for a value that its field refuses; what it points to was looked up already."""
    relations = {field.name for field in item._meta.concrete_fields if field.is_relation}
    item.clean_fields(exclude={*relations, *exclude})
    item.clean()


def refusal_in_words(error: DatabaseError) -> str:
    """The message of the constraint that the database names, or else what the database says."""
    # The first line alone: PostgreSQL puts the whole row below it, and a row may hold a hidden address.
    said = next(iter(str(error).splitlines()), "")
    for model in apps.get_app_config("sociale_kaart").get_models():
        for constraint in model._meta.constraints:
            if constraint.name in said:
                return str(constraint.get_violation_error_message())
    return _("the database refuses it: %(error)s") % {"error": said}
