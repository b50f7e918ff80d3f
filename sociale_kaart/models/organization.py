"""Who offers services."""

from typing import Self

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.search import index

from sociale_kaart.models.area import Area, AreaKind
from sociale_kaart.models.editorial import EditorialModel, revisions_of, workflow_states_of
from sociale_kaart.models.phone import PhoneBase
from sociale_kaart.models.preview import PagePreviewMixin
from sociale_kaart.models.provenance import Source
from sociale_kaart.models.text import lines


class PortalRole(models.TextChoices):
    PARTNER = "partner", _("partner: keeps its own entries")
    PROVIDER = "provider", _("provider: stands on the map")
    SOURCE = "source", _("source: a link only")
    CONTEXT = "context", _("context: part of policy, not shown")
    HISTORICAL = "historical", _("historical, not shown")


class OrganizationQuerySet(models.QuerySet):
    def public(self) -> Self:
        return self.filter(live=True).exclude(portal_role__in=[PortalRole.CONTEXT, PortalRole.HISTORICAL])


class Organization(EditorialModel, PagePreviewMixin, index.Indexed, ClusterableModel):
    """An organisation as HSDS knows it, kept by one municipality."""

    municipality = models.ForeignKey(
        Area,
        models.PROTECT,
        related_name="organizations",
        limit_choices_to={"kind": AreaKind.MUNICIPALITY},
        verbose_name=_("municipality"),
    )
    slug = models.SlugField(_("slug"), max_length=100)
    name = models.CharField(_("name"), max_length=200)
    alternate_name = models.TextField(_("other names"), blank=True, help_text=_("One name a line."))
    kind = models.CharField(_("kind of organisation"), max_length=100, blank=True)
    is_collective = models.BooleanField(
        _("stands for several"), default=False, help_text=_("For example all primary schools of the city together.")
    )
    description = models.TextField(_("what it does"), blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)
    additional_websites = models.TextField(_("more websites"), blank=True, help_text=_("One address a line."))
    email = models.EmailField(_("e-mail"), blank=True)
    portal_role = models.CharField(
        _("role on the portal"), max_length=20, choices=PortalRole, default=PortalRole.PROVIDER
    )
    sources = ParentalManyToManyField(Source, blank=True, related_name="+", verbose_name=_("sources"))
    source_reference = models.TextField(_("place in the sources"), blank=True)
    editor_note = models.TextField(_("note for editors"), blank=True)
    # No matter of drafts: what a partner submits or an editor takes back never changes whom the municipality trusts.
    is_trusted = models.BooleanField(_("small changes go live at once"), default=False, editable=False, serialize=False)

    workflow_states = workflow_states_of("organization")
    _revisions = revisions_of("organization")
    objects = OrganizationQuerySet.as_manager()
    page_maker = "sociale_kaart.pages.context.organization_preview"

    search_fields = [
        index.SearchField("name_nl"),
        index.SearchField("alternate_name"),
        index.AutocompleteField("name_nl"),
        index.FilterField("municipality"),
        index.FilterField("portal_role"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name_nl"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "slug"],
                name="organization_slug_unique",
                violation_error_message=_("Another organisation of this municipality has this slug already."),
            )
        ]

    def with_content_json(self, content: dict) -> Self:
        draft = super().with_content_json(content)
        draft.is_trusted = self.is_trusted
        return draft

    def __str__(self) -> str:
        return self.name or self.slug

    @property
    def alternate_names(self) -> tuple[str, ...]:
        return lines(self.alternate_name)

    @property
    def is_public(self) -> bool:
        return self.live and self.portal_role not in (PortalRole.CONTEXT, PortalRole.HISTORICAL)

    def get_absolute_url(self) -> str:
        return reverse("organization", args=[self.slug])

    def get_preview_template(self, request, mode_name: str) -> str:
        return "sociale_kaart/organization.html"


class OrganizationPhone(PhoneBase):
    organization = ParentalKey(Organization, on_delete=models.CASCADE, related_name="phones")
