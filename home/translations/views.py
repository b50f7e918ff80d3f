"""Saying in the admin what the translation of a page is worth."""

from django.contrib import messages
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.log_actions import log
from wagtail.models import Page

from home.models.translation_state import PageTranslationState
from home.translations.noting import family
from sociale_kaart.editing.translating import refusal_in_words
from sociale_kaart.models import TranslationStatus
from sociale_kaart.translations.saying import (
    ACTION,
    NothingToSayError,
    TextChangedError,
    status_named,
    write_down,
)


@require_POST
def page_translation(request: HttpRequest, page_id: int) -> HttpResponse:
    """The buttons of `PageTranslationsPanel`; everything else that the form posts is left alone."""
    page = get_object_or_404(Page.objects.select_related("locale"), pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise Http404
    try:
        status = status_named(request.POST.get("status", ""))
        say_of_page(page.specific, status, request.POST.get("stamp", ""), request.user)
    except (NothingToSayError, TextChangedError) as error:
        messages.error(request, refusal_in_words(error))
    else:
        messages.success(request, _("Noted."))
    return redirect("wagtailadmin_pages:edit", page_id)


@transaction.atomic
def say_of_page(page: Page, status: TranslationStatus, stamp: str, user: AbstractUser) -> None:
    state = PageTranslationState.objects.select_for_update().filter(page=page.pk).first()
    if state is None or not page.live:
        raise NothingToSayError
    ((source, _page),) = family(page)
    write_down(state, source, status, stamp, user)
    data = {"language": page.locale.language_code, "status": status.value}
    log(page, ACTION, user=user, data=data)
