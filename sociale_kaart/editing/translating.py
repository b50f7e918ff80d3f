"""Saying in the admin what the translation of a listing is worth."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from sociale_kaart.models import Service
from sociale_kaart.translations.saying import NothingToSayError, TextChangedError, say_of_listing, status_named


class TranslationView(PermissionCheckedMixin, View):
    """The buttons of `TranslationsPanel`; everything else that the form posts is left alone."""

    http_method_names = ["post"]
    model = Service
    permission_required = "change"
    edit_url_name = ""

    def post(self, request: HttpRequest, pk: str) -> HttpResponse:
        listing, said = get_object_or_404(self.model, pk=pk), request.POST
        try:
            status = status_named(said.get("status", ""))
            say_of_listing(listing, said.get("language", ""), status, said.get("stamp", ""), request.user)
        except (NothingToSayError, TextChangedError) as error:
            messages.error(request, refusal_in_words(error))
        else:
            messages.success(request, _("Noted."))
        return redirect(reverse(self.edit_url_name, args=[pk]))


def refusal_in_words(error: NothingToSayError | TextChangedError) -> str:
    if isinstance(error, TextChangedError):
        return _("The text changed meanwhile. Read it again.")
    return _("There is no such translation online.")
