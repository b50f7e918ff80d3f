"""What somebody may choose in a form: what is in reach, and what all may point to."""

from collections.abc import Iterable

from django import forms
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from sociale_kaart.clock import today
from sociale_kaart.models import Area, AreaKind, Location, Organization, Service
from sociale_kaart.rights.memberships import User, keeps_everything, municipalities_of, organizations_of
from sociale_kaart.rights.policy import is_scoped, visible

NOT_YOURS = _("Choose one that you keep; you cannot choose what others keep.")


def own_municipalities(user: User) -> QuerySet[Area]:
    """Where somebody may keep entries: moderated, or the municipality of an own organisation."""
    every = Area.objects.filter(kind=AreaKind.MUNICIPALITY)
    if keeps_everything(user):
        return every
    moderated, partnered = municipalities_of(user), organizations_of(user)
    return every.filter(Q(pk__in=moderated.values("pk")) | Q(pk__in=partnered.values("municipality")))


def choosable(model: type[Model], user: User) -> QuerySet:
    """Entries in reach; for locations also the published ones that belong to the municipality as a whole."""
    found = visible(model, user)
    if model is not Location or keeps_everything(user):
        return found
    shared = Q(organization=None, live=True, has_hidden_address=False, municipality__in=own_municipalities(user))
    return Location.objects.filter(Q(pk__in=found.order_by().values("pk")) | shared)


def referable(model: type[Model], user: User) -> QuerySet:
    """What a listing may point to without keeping it: what visitors can read as well."""
    public = Organization.objects.public() if model is Organization else Service.objects.public(today())
    shown = public.filter(municipality__in=own_municipalities(user)).order_by()
    return model.objects.filter(Q(pk__in=visible(model, user).order_by().values("pk")) | Q(pk__in=shown.values("pk")))


def limit_choices(form: forms.ModelForm, user: User | None, refers: Iterable[str] = ()) -> None:
    """Offer and accept in a form only what somebody may choose, and what stands there already.

    `refers` names the fields that may point to what others keep. Without a user a program fills the form in.
    """
    if user is None or keeps_everything(user):
        return
    for name, field in form.fields.items():
        if isinstance(field, forms.ModelChoiceField) and is_scoped(field.queryset.model):
            pick = referable if name in refers else choosable
            allowed = pick(field.queryset.model, user).order_by().values("pk")
            chosen = chosen_already(form, name)
            field.queryset = field.queryset.filter(Q(pk__in=allowed) | Q(pk__in=chosen))
            field.error_messages = {**field.error_messages, "invalid_choice": NOT_YOURS}
    if "municipality" in form.fields:
        form.fields["municipality"].queryset = own_municipalities(user)


def chosen_already(form: forms.ModelForm, name: str) -> list:
    """Keys that the entry has in this field, as its draft has them."""
    if form.instance.pk is None:
        return []
    value = getattr(form.instance, name)
    return [item.pk for item in value.all()] if hasattr(value, "all") else [value.pk] if value else []
