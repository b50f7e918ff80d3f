"""Which services stand higher or lower."""

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from search.models import Boost, Effect
from sociale_kaart import clock
from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.lists.filters import municipalities
from sociale_kaart.editing.viewsets import MapViewSet


class BoostFilterSet(WagtailFilterSet):
    """By municipality, effect, and whether it counts today."""

    municipality = django_filters.ModelChoiceFilter(
        field_name="service__municipality", queryset=municipalities, label=_("Municipality")
    )
    effect = django_filters.ChoiceFilter(choices=Effect, label=_("Where to"))
    counts_today = django_filters.BooleanFilter(method="filter_active", label=_("Counts today"))

    class Meta:
        model = Boost
        fields: tuple[str, ...] = ()

    def filter_active(self, boosts: QuerySet[Boost], _name: str, value: bool) -> QuerySet[Boost]:
        active = Boost.objects.active(clock.today()).values("pk")
        return boosts.filter(pk__in=active) if value else boosts.exclude(pk__in=active)


class BoostViewSet(MapViewSet):
    model = Boost
    icon = "order"
    copy_view_enabled = False
    list_display = [
        "service",
        Column("municipality", label=_("Municipality"), accessor="service.municipality"),
        Column("effect", label=_("Where to"), accessor="get_effect_display", sort_key="effect"),
        Column("words", label=_("Words or questions"), accessor="first_words"),
        "start_date",
        "end_date",
    ]
    list_related = ("service__municipality",)
    search_fields = ["words", "note", "service__name_nl"]
    filterset_class = BoostFilterSet
    edit_handler = ObjectList(
        [
            FieldPanel("service"),
            FieldPanel("effect"),
            FieldPanel("words"),
            FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")]),
            FieldPanel("note"),
        ],
        base_form_class=MapForm,
    )


class SearchGroup(SnippetViewSetGroup):
    menu_label = _("Search results")
    menu_icon = "search"
    menu_name = "search-results"
    menu_order = 170
    items = (BoostViewSet,)
