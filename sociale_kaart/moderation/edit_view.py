"""The form of a listing: it never writes over a version that its reader has not seen, and tells what came back."""

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.functional import cached_property
from wagtail.models import Revision
from wagtail.snippets.views.snippets import EditView

from sociale_kaart.editing.loaded_version import LOADED, LOADED_AT, saved_by_another
from sociale_kaart.moderation.content import Content, as_content
from sociale_kaart.moderation.merging import conflict


class KeepingEditView(EditView):
    """Wagtail refuses only what saves by itself; who presses the button would write over the other unseen."""

    @cached_property
    def is_out_of_date(self) -> bool:
        """Wagtail's question is for what saves by itself: of a form that is sent it does not know what that saved."""
        if self.request.method != "POST":
            return super().is_out_of_date
        newest = saved_by_another(self.object.revisions, self.request.POST, self.request.user)
        return newest is not None or (self.expects_json_response and super().is_out_of_date)

    def form_valid(self, form: forms.ModelForm) -> HttpResponse:
        if self.is_out_of_date and not self.expects_json_response and self.action != "cancel-workflow":
            return self.show_conflict(form)
        # Saved, submitted, and online where nobody needs to look: all of it or nothing. Who is told goes by that.
        with transaction.atomic():
            return super().form_valid(form)

    def show_conflict(self, form: forms.ModelForm) -> HttpResponse:
        # Nothing is saved: the form only puts its values into the object in memory.
        mine = as_content(form.save(commit=False))
        listing = self.model._default_manager.get(pk=self.object.pk)
        found = conflict(listing, mine, self.content_at_the_start(), self.request.user)
        return conflict_page(self.request, found, self.model._meta.model_name)

    def content_at_the_start(self) -> Content | None:
        key = self.request.POST.get(LOADED, "")
        revision = self.object.revisions.filter(pk=key).first() if key.isascii() and key.isdigit() else None
        if revision is None or not self.is_as_loaded(revision):
            return None
        return as_content(revision.as_object())

    def is_as_loaded(self, revision: Revision) -> bool:
        return revision.created_at.isoformat() == self.request.POST.get(LOADED_AT, "")

    def form_invalid(self, form: forms.ModelForm) -> HttpResponse:
        """A form with another fault is shown again as begun upon the same version as before."""
        if self.is_out_of_date:
            loaded = self.request.POST.get(LOADED, "")
            self.object.latest_revision_id = int(loaded) if loaded.isdigit() else None
            self.latest_revision_created_at = self.request.POST.get(LOADED_AT, "")
        return super().form_invalid(form)


def conflict_page(request: HttpRequest, found: object, kind: str, fault: str = "") -> HttpResponse:
    context = {"conflict": found, "kind": kind, "fault": fault}
    return TemplateResponse(request, "sociale_kaart_admin/conflict.html", context, status=409)
