"""The two entries of the map in the admin's menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from sociale_kaart.editing import areas, listings, vocabularies


class SocialMapGroup(SnippetViewSetGroup):
    menu_label = _("Social map")
    menu_icon = "globe"
    menu_name = "social-map"
    menu_order = 150
    items = (
        listings.ServiceViewSet,
        listings.OrganizationViewSet,
        listings.LocationViewSet,
        areas.AreaViewSet,
        areas.PostalCodeViewSet,
        areas.MunicipalitySiteViewSet,
    )


class VocabularyGroup(SnippetViewSetGroup):
    menu_label = _("Word lists")
    menu_icon = "list-ul"
    menu_name = "word-lists"
    menu_order = 160
    items = (
        vocabularies.QuestionTypeViewSet,
        vocabularies.QuestionTypeGroupViewSet,
        vocabularies.ConceptViewSet,
        vocabularies.LifePhaseViewSet,
        vocabularies.AudienceViewSet,
        vocabularies.TierViewSet,
        vocabularies.AccessRouteViewSet,
        vocabularies.ReferrerViewSet,
        vocabularies.DeliveryModeViewSet,
        vocabularies.LanguageViewSet,
        vocabularies.GlossaryTermViewSet,
        vocabularies.SourceViewSet,
        vocabularies.ReviewRhythmViewSet,
    )
