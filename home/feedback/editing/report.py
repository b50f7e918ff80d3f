"""The report of what readers said, by page and month; small numbers are not told."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet, Sum
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, Table
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from home.models.feedback_count import FeedbackCount
from sociale_kaart.clock import today
from sociale_kaart.editing.lists.safe_export import SafeExportMixin
from sociale_kaart.rights.memberships import keeps_everything, municipalities_of
from sociale_kaart.statistics.small_numbers import FEWEST_TOLD, told

Answer = FeedbackCount.Answer
DAYS_TOLD = 730


@dataclass(frozen=True)
class FeedbackRow:
    """A page in a month. Numbers are text: a small one reads "fewer than 5"."""

    title: str
    kind: str
    month: str
    helped: str
    not_helped: str
    reasons: str


def counts_for(user: Any) -> QuerySet:
    """A row for each page and month of the municipalities that somebody looks after, newest first."""
    kept = FeedbackCount.objects.filter(month__gte=today() - timedelta(days=DAYS_TOLD))
    if not keeps_everything(user):
        kept = kept.filter(municipality__in=municipalities_of(user))
    sums = {answer.name: Sum("count", filter=Q(answer=answer), default=0) for answer in Answer}
    rows = kept.values("content_type", "object_id", "month").annotate(**sums)
    return rows.order_by("-month", "content_type", "object_id")


def rows_of(counts: Iterable[dict[str, Any]]) -> list[FeedbackRow]:
    """The counts with the titles of what they are about, in one query for each kind."""
    counts = list(counts)
    titles, kinds = titles_of(counts)
    return [row_of(count, titles, kinds) for count in counts]


def row_of(count: dict[str, Any], titles: dict[tuple[int, int], str], kinds: dict[int, str]) -> FeedbackRow:
    reasons = {answer: count[answer.name] for answer in Answer if answer != Answer.HELPED}
    said = [f"{answer.label}: {number}" for answer, number in reasons.items() if number >= FEWEST_TOLD]
    key = (count["content_type"], count["object_id"])
    month: date = count["month"]
    return FeedbackRow(
        title=titles.get(key) or _("no longer there"),
        kind=kinds.get(count["content_type"], ""),
        month=date_format(month, "F Y"),
        helped=told(count[Answer.HELPED.name]),
        not_helped=told(sum(reasons.values())),
        reasons="; ".join(said),
    )


def titles_of(counts: list[dict[str, Any]]) -> tuple[dict[tuple[int, int], str], dict[int, str]]:
    titles: dict[tuple[int, int], str] = {}
    kinds: dict[int, str] = {}
    for pk in {count["content_type"] for count in counts}:
        model = ContentType.objects.get_for_id(pk).model_class()
        keys = {count["object_id"] for count in counts if count["content_type"] == pk}
        kinds[pk] = str(model._meta.verbose_name)
        titles |= {(pk, found.pk): str(found) for found in model._default_manager.filter(pk__in=keys)}
    return titles, kinds


class FeedbackReportView(SafeExportMixin, ReportView):
    """Seen by moderators for their own municipality, by administrators for all."""

    model = FeedbackCount
    page_title = gettext_lazy("What readers say")
    header_icon = "thumbtack"
    index_url_name = "feedback_report"
    index_results_url_name = "feedback_report_results"
    permission_policy = ModelPermissionPolicy(FeedbackCount)
    permission_required = "view"
    export_filename = "reacties"
    list_export = ["title", "kind", "month", "helped", "not_helped", "reasons"]
    export_headings = {
        "title": gettext_lazy("Page"),
        "kind": gettext_lazy("Kind"),
        "month": gettext_lazy("Month"),
        "helped": gettext_lazy("Helped"),
        "not_helped": gettext_lazy("Did not help"),
        "reasons": gettext_lazy("Reasons"),
    }
    columns = [Column(name, label=label) for name, label in export_headings.items()]

    def get_filtered_queryset(self) -> QuerySet:
        return counts_for(self.request.user)

    def get_table(self, object_list: Iterable[dict[str, Any]]) -> Table:
        return super().get_table(rows_of(object_list))

    def decorate_paginated_queryset(self, object_list: Iterable[dict[str, Any]]) -> list[FeedbackRow]:
        return rows_of(object_list)
