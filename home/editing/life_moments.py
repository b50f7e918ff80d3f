"""The moments on the life line in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from home.models import LifeMoment
from sociale_kaart.editing.panels.fields import in_dutch, required
from sociale_kaart.editing.panels.vocabulary import tabs
from sociale_kaart.editing.viewsets import MapViewSet


class LifeMomentViewSet(MapViewSet):
    model = LifeMoment
    icon = "history"
    menu_label = _("Life line")
    menu_order = 170
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ["title_nl", "age", "page_slug"]
    search_fields = ["title_nl", "title_en", "text_nl", "page_slug"]
    edit_handler = tabs(
        [required("age"), in_dutch("title", required=True), in_dutch("text"), FieldPanel("page_slug")], "title", "text"
    )
