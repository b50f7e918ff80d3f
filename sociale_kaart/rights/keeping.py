"""Who may keep the entry that a form describes."""

from django import forms
from django.utils.translation import gettext_lazy as _

from sociale_kaart.rights.memberships import User, is_moderator, keeps_everything, municipalities_of, organizations_of

WITHOUT_ORGANIZATION = _("Choose your own organisation: you keep what belongs to it.")
NOT_TO_PUBLISH = _("You cannot publish in this municipality. Submit it, and the municipality looks at it.")


def prefill(form: forms.ModelForm, user: User | None) -> None:
    """The municipality and organisation of a new entry, where there is just one to choose."""
    if form.instance.pk is None and user is not None:
        prefill_only(form, "municipality")
        if not keeps_everything(user) and not is_moderator(user):
            prefill_only(form, "organization")


def prefill_only(form: forms.ModelForm, name: str) -> None:
    if name in form.fields and getattr(form.instance, f"{name}_id") is None:
        found = list(form.fields[name].queryset.values_list("pk", flat=True)[:2])
        if len(found) == 1:
            form.initial.setdefault(name, found[0])


def refuse_out_of_reach(form: forms.ModelForm, user: User | None) -> None:
    """A message where somebody would make or publish an entry that is not theirs to keep."""
    municipality = form.cleaned_data.get("municipality")
    if user is None or municipality is None or keeps_everything(user):
        return
    if municipalities_of(user).filter(pk=municipality.pk).exists():
        return
    if form.data.get("action-publish"):
        form.add_error(None, forms.ValidationError(NOT_TO_PUBLISH, code="publish"))
    if "organization" in form.fields and "organization" not in form.errors:
        organization = form.cleaned_data.get("organization")
        if organization is None or not organizations_of(user).filter(pk=organization.pk).exists():
            form.add_error("organization", forms.ValidationError(WITHOUT_ORGANIZATION, code="organization"))
