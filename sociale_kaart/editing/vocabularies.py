"""The lists of terms in the admin."""

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from sociale_kaart import models
from sociale_kaart.editing.panels import vocabulary as panels
from sociale_kaart.editing.panels.concept import concept_panels
from sociale_kaart.editing.viewsets import MapViewSet


class TermViewSet(MapViewSet):
    """A list of terms in the order in which visitors see them."""

    icon = "tag"
    copy_view_enabled = False
    list_display = ["label_nl", "slug", "order"]
    search_fields = ["label_nl", "label_en", "slug", "explanation_nl"]
    edit_handler = panels.term_panels()


class TierViewSet(TermViewSet):
    model = models.Tier


class AccessRouteViewSet(TermViewSet):
    model = models.AccessRoute
    list_display = ["label_nl", "slug", "is_open", "order"]
    edit_handler = panels.access_route_panels()


class ReferrerViewSet(TermViewSet):
    model = models.Referrer


class DeliveryModeViewSet(TermViewSet):
    model = models.DeliveryMode


class QuestionTypeGroupViewSet(TermViewSet):
    model = models.QuestionTypeGroup


class AudienceViewSet(TermViewSet):
    model = models.Audience
    edit_handler = panels.audience_panels()


class LifePhaseViewSet(TermViewSet):
    model = models.LifePhase
    list_display = ["label_nl", "slug", "minimum_age", "maximum_age", "order"]
    edit_handler = panels.life_phase_panels()


class QuestionTypeViewSet(TermViewSet):
    model = models.QuestionType
    list_display = ["label_nl", Column("group", label=_("Group"), sort_key="group__order"), "slug", "order"]
    list_related = ("group",)
    list_filter = ["group"]
    search_fields = [*TermViewSet.search_fields, "synonyms", "misspellings"]
    edit_handler = panels.question_type_panels()


class ConceptViewSet(MapViewSet):
    model = models.Concept
    icon = "comment"
    copy_view_enabled = False
    # Wagtail's own list of what uses a thing leaves relations to many out.
    list_display = ["label_nl", "slug", "kind", "crisis", Column("service_count", label=_("Services"))]
    list_filter = ["kind", "crisis", "is_sensitive", "question_types"]
    search_fields = ["label_nl", "label_en", "slug", "lay_nl", "professional_nl", "misspelled_nl", "words_en"]
    edit_handler = concept_panels()

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        services = models.Service.concepts.through.objects.filter(concept=OuterRef("pk")).order_by()
        count = services.values("concept").annotate(count=Count("pk")).values("count")
        return super().get_queryset(request).annotate(service_count=Coalesce(Subquery(count), 0))


class LanguageViewSet(MapViewSet):
    model = models.Language
    icon = "globe"
    copy_view_enabled = False
    list_display = ["label_nl", "code"]
    search_fields = ["label_nl", "label_en", "code"]
    edit_handler = panels.language_panels()


class GlossaryTermViewSet(MapViewSet):
    model = models.GlossaryTerm
    icon = "openquote"
    copy_view_enabled = False
    list_display = ["term", "kind", "full_form_nl", "is_public"]
    list_filter = ["kind", "is_public", "is_historical"]
    search_fields = ["term", "full_form_nl", "explanation_nl", "variants"]
    edit_handler = panels.glossary_panels()


class SourceViewSet(MapViewSet):
    model = models.Source
    icon = "doc-full"
    copy_view_enabled = False
    list_display = ["title", "publisher", "year"]
    search_fields = ["title", "publisher", "slug"]
    edit_handler = panels.source_panels()


class ReviewRhythmViewSet(MapViewSet):
    model = models.ReviewRhythm
    icon = "calendar-check"
    copy_view_enabled = False
    list_display = ["__str__", "days"]
    search_fields = ["group"]
    ordering = "pk"
    edit_handler = panels.rhythm_panels()
