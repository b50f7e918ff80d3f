"""Pages that wait: for a moderator, for a professional, for the end of a campaign."""

from datetime import timedelta

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Q
from django.db.models.functions import Cast
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page, WorkflowState

from home.desk.scope import Scope
from home.desk.task import SHOWN, Item, Work, page_item, work
from home.models import CampaignPage, InformationPage
from home.models.reviewed import ReviewStatus

DAYS_GOOD = 365
CAMPAIGN_DAYS = 14


def waiting(scope: Scope) -> Work:
    """Submitted, and not decided yet: the longest first."""
    kind = ContentType.objects.get_for_model(Page)
    running = WorkflowState.objects.filter(base_content_type=kind, status=WorkflowState.STATUS_IN_PROGRESS)
    keys = running.annotate(page_key=Cast("object_id", BigIntegerField())).values("page_key")
    found = scope.pages().filter(pk__in=keys).order_by("latest_revision_created_at", "pk")
    return work(_("Wait for a moderator"), found, map(page_item, found[:SHOWN]))


def to_review(scope: Scope) -> Work:
    """A professional read the Dutch page too long ago; those that nobody read yet follow."""
    old = Q(review_status=ReviewStatus.REVIEWED) & Q(reviewed_on__lt=scope.today - timedelta(days=DAYS_GOOD))
    dutch = scope.pages_in(settings.LANGUAGE_CODE, InformationPage)
    found = dutch.live().filter(old | Q(review_status=ReviewStatus.TO_REVIEW))
    # "to-review" comes after "reviewed".
    found = found.order_by("review_status", "reviewed_on", "title", "pk")
    return work(_("A professional has to read this"), found, (review_item(page) for page in found[:SHOWN]))


def review_item(page: InformationPage) -> Item:
    if page.review_status != ReviewStatus.REVIEWED:
        return page_item(page, _("never read yet"))
    return page_item(page, _("last read on %(date)s") % {"date": date_format(page.reviewed_on)})


def ending(scope: Scope) -> Work:
    """Campaigns that end soon or just ended, so that somebody looks at what stands there afterwards."""
    around = (scope.today - timedelta(days=CAMPAIGN_DAYS), scope.today + timedelta(days=CAMPAIGN_DAYS))
    found = scope.pages(CampaignPage).live().filter(end_date__range=around).order_by("end_date", "pk")
    return work(_("Campaigns that end"), found, (campaign_item(page) for page in found[:SHOWN]))


def campaign_item(page: CampaignPage) -> Item:
    said = _("ended on %(date)s") if page.is_over else _("ends on %(date)s")
    return page_item(page, said % {"date": date_format(page.end_date)})
