"""The page behind the link of an invitation. Looking at it changes nothing, whoever or whatever looks."""

from http import HTTPStatus

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from sociale_kaart.accounts.invitation_forms import FirstPasswordForm
from sociale_kaart.accounts.inviting import ClosedError, accept, accounts_of, find_open
from sociale_kaart.accounts.openid.only import is_only_way
from sociale_kaart.models import Invitation

GONE = {"broken": HTTPStatus.NOT_FOUND}


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    try:
        made = find_open(token)
        return answer(request, made) if request.method == "POST" else shown(request, made, form_for(made))
    except ClosedError as closed:
        status = GONE.get(closed.reason, HTTPStatus.GONE)
        context = {"reason": closed.reason}
        return TemplateResponse(request, "account/invitation_closed.html", context, status=status)


def answer(request: HttpRequest, made: Invitation) -> HttpResponse:
    """Without a password where there is an account, here or at the provider: that still has to be proved to get in."""
    form = form_for(made, request)
    if form is not None and not form.is_valid():
        return shown(request, made, form, HTTPStatus.BAD_REQUEST)
    user = accept(made, form.cleaned_data["new_password1"] if form else None)
    messages.success(request, _("You are in. Sign in with %(account)s.") % {"account": user.get_username()})
    return redirect("account_login")


def form_for(made: Invitation, request: HttpRequest | None = None) -> FirstPasswordForm | None:
    if accounts_of(made) or is_only_way():
        return None
    # Not saved: the rules for passwords compare with name and address.
    would_be = User(username=made.email, email=made.email, first_name=made.first_name, last_name=made.last_name)
    return FirstPasswordForm(would_be, request.POST if request else None)


def shown(
    request: HttpRequest, made: Invitation, form: FirstPasswordForm | None, status: int = HTTPStatus.OK
) -> TemplateResponse:
    context = {"invitation": made, "form": form}
    return TemplateResponse(request, "account/invitation.html", context, status=status)
