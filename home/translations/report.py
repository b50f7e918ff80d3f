"""The report of translations: what lacks, what a computer made, what waits to be read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, Table, TitleColumn
from wagtail.admin.views.reports import ReportView

from home.desk.scope import Scope
from home.models.translation_state import PageTranslationState
from home.translations.standing import ORGANIZATION, PAGE, SERVICE, Standing, Wanted, standing, with_states
from sociale_kaart.clock import today
from sociale_kaart.editing.lists.safe_export import SafeExportMixin
from sociale_kaart.models import Organization, Service, TranslationStatus
from sociale_kaart.rights.memberships import makes_pages
from sociale_kaart.translations.rows import languages_to_translate, name_of, name_of_language

KINDS = {
    PAGE: gettext_lazy("Page"),
    SERVICE: gettext_lazy("Service"),
    ORGANIZATION: gettext_lazy("Organisation"),
}


@dataclass(frozen=True)
class ReportRow:
    """A line of the report, in words; `url` is empty for who may not open it."""

    title: str
    kind: str
    language: str
    status: str
    note: str
    when: str
    who: str
    url: str


class TranslationFilterSet(WagtailFilterSet):
    language = django_filters.ChoiceFilter(
        label=gettext_lazy("Language"),
        choices=lambda: [(code, name_of_language(code)) for code in languages_to_translate()],
    )
    status = django_filters.ChoiceFilter(label=gettext_lazy("Status"), choices=TranslationStatus.choices)
    kind = django_filters.ChoiceFilter(label=gettext_lazy("Kind"), choices=list(KINDS.items()))

    class Meta:
        model = PageTranslationState
        fields: list[str] = []


class TranslationReportView(SafeExportMixin, ReportView):
    """Seen by page editors and moderators for their own municipality, by administrators for all."""

    model = PageTranslationState
    page_title = gettext_lazy("Translations")
    header_icon = "globe"
    index_url_name = "translation_report"
    index_results_url_name = "translation_report_results"
    filterset_class = TranslationFilterSet
    export_filename = "vertalingen"
    list_export = ["title", "kind", "language", "status", "note", "when", "who"]
    export_headings = {
        "title": gettext_lazy("Title"),
        "kind": gettext_lazy("Kind"),
        "language": gettext_lazy("Language"),
        "status": gettext_lazy("Status"),
        "note": gettext_lazy("Note"),
        "when": gettext_lazy("When"),
        "who": gettext_lazy("Who"),
    }
    columns = [
        TitleColumn("title", label=gettext_lazy("Title"), get_url=lambda row: row.url or None),
        *(Column(name, label=label) for name, label in export_headings.items() if name != "title"),
    ]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not makes_pages(request.user):
            raise Http404
        self.scope = Scope.of(request.user, today())
        return super().dispatch(request, *args, **kwargs)

    def get_filtered_queryset(self) -> QuerySet:
        chosen = self.filters.form.cleaned_data if self.filters.is_valid() else {}
        return standing(self.scope, Wanted(**{name: value for name, value in chosen.items() if value}))

    def get_table(self, object_list: Iterable[dict]) -> Table:
        return super().get_table(self.decorate_paginated_queryset(object_list))

    def decorate_paginated_queryset(self, object_list: Iterable[dict]) -> list[ReportRow]:
        return [in_words(row, self.scope.decides) for row in with_states(object_list)]


def in_words(row: Standing, decides: bool) -> ReportRow:
    """`decides`: whether somebody may open the form of a listing."""
    state = row.state
    return ReportRow(
        title=row.title,
        kind=str(KINDS[row.kind]),
        language=name_of_language(row.language),
        status=str(capfirst(TranslationStatus(row.status).label)),
        note=note_of(row),
        when=date_format(state.changed_at, "j F Y") if state else "",
        who=name_of(state) if state else "",
        url=url_of(row) if row.kind == PAGE or decides else "",
    )


def note_of(row: Standing) -> str:
    if row.state is None:
        return ""
    lacking = _("texts that lack: %(number)d") % {"number": row.state.lacking} if row.state.lacking else ""
    outdated = _("the Dutch text changed since") if row.state.is_outdated else ""
    return "; ".join(filter(None, (outdated, lacking)))


def url_of(row: Standing) -> str:
    """The form of the translation; where there is none, that of the Dutch page, which offers to begin one."""
    if row.kind == PAGE:
        key = row.state.page_id if isinstance(row.state, PageTranslationState) else row.key
        return reverse("wagtailadmin_pages:edit", args=[key])
    model = Service if row.kind == SERVICE else Organization
    return reverse(model.snippet_viewset.get_url_name("edit"), args=[row.key])


class TranslationMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return makes_pages(request.user)


def translation_menu_item() -> MenuItem:
    return TranslationMenuItem(
        gettext_lazy("Translations"), reverse("translation_report"), icon_name="globe", order=885
    )
