"""Forms of an invitation: the one that sends it, and the one of who got it."""

from typing import Any

from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.utils.translation import gettext_lazy as _

from sociale_kaart.accounts.inviting import Invited
from sociale_kaart.accounts.places import Place


class InviteForm(forms.Form):
    email = forms.EmailField(label=_("E-mail address"), max_length=150)
    first_name = forms.CharField(label=_("First name"), max_length=75)
    last_name = forms.CharField(label=_("Last name"), max_length=75)
    role = forms.ChoiceField(label=_("Role"), widget=forms.RadioSelect)

    def __init__(self, place: Place, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.place = place
        self.fields["role"].choices = place.roles.choices

    def clean_email(self) -> str:
        address = self.cleaned_data["email"].lower()
        if self.place.people.filter(user__email__iexact=address).exists():
            raise forms.ValidationError(_("This person works here already."), code="member")
        return address

    @property
    def invited(self) -> Invited:
        return Invited(**self.cleaned_data)


class FirstPasswordForm(SetPasswordForm):
    """A password for an account that is made with it."""
