"""What readers stumble over: links that lead to nothing, and pages that did not help."""

from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.db.models import Sum
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from home.desk.scope import Scope
from home.desk.task import SHOWN, Item, Work, page_item, work
from home.feedback.editing.report import FEWEST_TOLD, titles_of
from home.models.dead_link import DeadLink
from home.models.feedback_count import FeedbackCount
from sociale_kaart.models import FindingKind, ListingFinding, Service

MONTHS = timedelta(days=92)


def dead_links_of_pages(scope: Scope) -> Work:
    """As `check_links` found them."""
    found = DeadLink.objects.filter(page__in=scope.pages().live()).select_related("page").order_by("-checked_at", "pk")
    items = (page_item(link.page, link.address[:200]) for link in found[:SHOWN])
    return work(_("Links in pages that lead to nothing"), found, items)


def dead_links(scope: Scope) -> Work:
    """As `check_links` found them in listings; who only makes pages cannot mend those."""
    of_own = ListingFinding.objects.filter(service__municipality__in=scope.municipalities, kind=FindingKind.LINK_BROKEN)
    found = of_own.select_related("service").order_by("-checked_at", "pk") if scope.decides else of_own.none()
    return work(_("Links that lead to nothing"), found, (link_item(finding) for finding in found[:SHOWN]))


def link_item(finding: ListingFinding) -> Item:
    url = reverse(Service.snippet_viewset.get_url_name("edit"), args=[finding.service_id])
    return Item(str(finding.service), url, finding.passage[:200])


def did_not_help(scope: Scope) -> Work:
    """In the last three months, the most often first; small numbers are not told."""
    counts = FeedbackCount.objects.filter(municipality__in=scope.municipalities, month__gte=scope.today - MONTHS)
    found = counts.exclude(answer=FeedbackCount.Answer.HELPED).values("content_type", "object_id")
    found = found.annotate(times=Sum("count")).filter(times__gte=FEWEST_TOLD).order_by("-times", "object_id")
    shown = list(found[:SHOWN])
    titles, _kinds = titles_of(shown)
    return work(_("Did not help"), found, (feedback_item(count, titles) for count in shown))


def feedback_item(count: dict, titles: dict[tuple[int, int], str]) -> Item:
    model = ContentType.objects.get_for_id(count["content_type"]).model_class()
    is_page = issubclass(model, Page)
    name = "wagtailadmin_pages:edit" if is_page else model.snippet_viewset.get_url_name("edit")
    title = titles.get((count["content_type"], count["object_id"])) or _("no longer there")
    times = ngettext("%(times)d time", "%(times)d times", count["times"]) % count
    return Item(title, reverse(name, args=[count["object_id"]]), times)
