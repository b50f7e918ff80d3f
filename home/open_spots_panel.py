"""What an editor still fills in, above the text in which it stands."""

from typing import Any

from wagtail.admin.panels import Panel


class OpenSpotsPanel(Panel):
    """Shown only while something is open."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "home_admin/open_spots.html"

        def is_shown(self) -> bool:
            return bool(self.instance.open_spots)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            return super().get_context_data(parent_context) | {"spots": self.instance.open_spots}
