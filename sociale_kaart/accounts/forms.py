"""The forms to sign in with."""

from typing import Any

from allauth.account.forms import LoginForm
from allauth.core import context
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, BaseAuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext_lazy as _

from sociale_kaart.accounts.attempts import attempt_of, refuse_if_locked
from sociale_kaart.accounts.lockout import note_failure
from sociale_kaart.accounts.used_codes import use

LONGEST_NAME = 100


class SignInForm(LoginForm):
    """Labels in our own words; no word inside a field that goes away while one types."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("E-mail address or user name")
        self.fields["login"].widget.attrs |= {"autocomplete": "username", "autofocus": True}
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
        self.fields["password"].help_text = ""


class CountedCodeMixin(BaseAuthenticateForm):
    """Codes are guessed as passwords are, and counted with them."""

    def clean_code(self) -> str:
        attempt = attempt_of(context.request, self.user.get_username())
        refuse_if_locked(attempt)
        try:
            return self.first_used(super().clean_code())
        except ValidationError:
            note_failure(attempt)
            raise

    def first_used(self, code: str) -> str:
        if not use(self.user, code):
            raise get_adapter().validation_error("incorrect_code")
        return code


class CodeForm(CountedCodeMixin, AuthenticateForm):
    pass


class CodeAgainForm(CountedCodeMixin, ReauthenticateForm):
    pass


class SetUpAppForm(ActivateTOTPForm):
    """The code that shows that the app works is used with that: it lets nobody in afterwards."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("The six digits")
        self.fields["code"].widget.attrs.pop("placeholder", None)

    def clean_code(self) -> str:
        code = super().clean_code()
        if not use(self.user, code):
            raise get_adapter().validation_error("incorrect_code")
        return code


class AddPasskeyForm(AddWebAuthnForm):
    """In our own words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the passkey")
        self.fields["passwordless"].label = _("Sign in with this passkey alone, without a password")
        self.fields["passwordless"].help_text = _("It then has to ask for a finger, face or PIN.")


class EditPasskeyForm(EditWebAuthnForm):
    """In our own words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the passkey")
        self.fields["name"].widget.attrs["maxlength"] = LONGEST_NAME
        self.fields["name"].validators.append(MaxLengthValidator(LONGEST_NAME))
